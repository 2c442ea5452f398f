using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A record: as in TLS, with its place among the others (RFC 6347, 4.1), and the connection that it belongs to (RFC 9146, 4).</summary>
[PartOf<Dtls>, Node("dtls.record", "Record Layer", FieldType.None)]
public readonly ref partial struct DtlsRecord
{
    /// <summary>In bytes, without a connection identifier.</summary>
    internal const int HeaderSize = 13;

    /// <summary>Where the length stands if there is no connection identifier.</summary>
    internal const int LengthOffset = 11;

    public partial TlsContentType ContentType { get; }

    [Field("dtls.record.content_type", "Content Type", At = nameof(ContentType), Covers = true, Generated = false), If(nameof(IsContentTold))]
    private TlsContentType ToldContentType => ContentType;

    [Field("dtls.record.special_type", "Special Type", At = nameof(ContentType), Covers = true, Generated = false, Description = "Always set to value 25, actual content type is known after decryption"), If(nameof(HasConnectionId))]
    private TlsContentType SpecialType => ContentType;

    [Field("dtls.record.version", "Version", Base.Hex, Description = "Record layer version")] public partial TlsVersion Version { get; }

    /// <summary>Counts changes of keys.</summary>
    [Field("dtls.record.epoch", "Epoch")] public partial ushort Epoch { get; }

    [Field("dtls.record.sequence_number", "Sequence Number", Type = FieldType.UInt64), Size(6)] public partial ulong SequenceNumber { get; }

    [Field("dtls.record.connection_id", "Connection ID"), Size(nameof(ConnectionIdSize)), If(nameof(HasConnectionId))] public partial ReadOnlySpan<byte> ConnectionId { get; }

    /// <summary>Of what follows, in bytes.</summary>
    [Field("dtls.record.length", "Length", Description = "Length of DTLS record data")] public partial ushort Length { get; }

    [Step, If(nameof(HasContent))] private void Enter() => Tls.Conversations(Dissection!).EnterRecord(Dissection!, this);

    [Size(nameof(Length)), Switch(nameof(ContentType)), Default<TlsOtherContent>, If(nameof(HasContent))]
    [Case<TlsChangeCipherSpec>(TlsContentType.ChangeCipherSpec), Case<DtlsAlert>(TlsContentType.Alert), Case<DtlsHandshakeContent>(TlsContentType.Handshake)]
    [Case<DtlsApplicationData>(TlsContentType.ApplicationData), Case<DtlsHeartbeat>(TlsContentType.Heartbeat), Case<DtlsEncryptedContent>(TlsContentType.ConnectionId)]
    public partial Variant Content { get; }

    /// <summary>Whether bytes may be a record.</summary>
    internal static bool LooksLike(in Slice s) =>
        s.UInt8(0) is >= (byte)TlsContentType.ChangeCipherSpec and <= (byte)TlsContentType.ConnectionId
        && (TlsVersion)s.UInt16(1) is TlsVersion.Dtls10 or TlsVersion.Dtls12 or TlsVersion.Dtls10OpenSSLPre098f;

    /// <summary>In bytes, with the connection's identifier.</summary>
    internal static int HeaderSizeOf(Dissection? d, in Slice s) =>
        HeaderSize + ((TlsContentType)s.UInt8(0) == TlsContentType.ConnectionId && d is not null ? Tls.Conversations(d).ConnectionIdSize(d) : 0);

    /// <summary>What the record holds.</summary>
    internal Slice Body => Slice.Part(ContentStart, Length);

    private int ContentStart => HeaderSizeOf(Dissection, Slice);
    private bool HasConnectionId => ContentType == TlsContentType.ConnectionId;
    private bool HasContent => Length > 0;
    private bool IsContentTold => !HasConnectionId;
    private int ConnectionIdSize => ContentStart - HeaderSize;
}

/// <summary>An alert, or what may be an encrypted one: its two numbers are none that are known.</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsAlert
{
    [Size(TlsAlert.Size), If(nameof(IsPlain))] public partial TlsAlert Alert { get; }

    [Field("dtls.alert_message", "Alert Message", Type = FieldType.None), Size(TlsAlert.Size), Label(nameof(WriteEncrypted)), If(nameof(IsEncrypted))]
    public partial ReadOnlySpan<byte> Encrypted { get; }

    private bool IsPlain => DtlsTitles.IsKnownAlert(Slice);
    private bool IsEncrypted => !IsPlain;

    private void WriteEncrypted(TextBuilder text) => text.Append("Alert Message: Encrypted Alert"u8);

    [Step]
    private void WriteInfo()
    {
        if (TlsInfo.Next(Dissection!) is { } text) DtlsTitles.WriteAlert(text, Slice);
    }
}

/// <summary>What the connection carries, encrypted.</summary>
[PartOf<Dtls>, DeclareField("dtls.app_data_proto", "Application Data Protocol", FieldType.String)]
public readonly ref partial struct DtlsApplicationData
{
    [Field("dtls.app_data", "Encrypted Application Data", Description = "Payload is encrypted application data"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }

    /// <summary>It lies at the record's start, which no declaration of its content can say.</summary>
    [Custom]
    private bool ShowProtocol(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        if (Tls.Conversations(d).Record.Application is not { } application) return true;
        d.BeginText().Append(application);
        d.EndValue(DtlsFields.AppDataProto, s, -DtlsRecord.HeaderSize, 0, NodeFlags.Generated);
        return true;
    }

    [Step] private void WriteInfo() => TlsInfo.Append(Dissection!, "Application Data");
}

/// <summary>A heartbeat. What covers an encrypted one leaves out what padding and checksum may take.</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsHeartbeat
{
    private const int LeastOverhead = 32;

    [If(nameof(IsPlain))] public partial TlsHeartbeat Message { get; }

    /// <summary>Its size is no length of anything that is there.</summary>
    [Custom]
    private bool ShowEncrypted(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        if (IsPlain)
        {
            CoverRest(d, s);
            return true;
        }
        int node = d.Node(TlsFields.HeartbeatMessage, s, 0, Math.Max(0, s.Length - LeastOverhead));
        d.BeginText().Append("Encrypted Heartbeat Message"u8);
        if (d.WantsText) d.EndText(node);
        TlsInfo.Append(d, "Encrypted Heartbeat");
        return true;
    }

    // The head of one that can be read covers the datagram's other records too.
    private static void CoverRest(Dissection d, in Slice s)
    {
        for (int node = d.Tape.Count - 1; node >= 0 && d.Tape[node].Offset >= s.Offset; node--)
        {
            if (d.Tape[node].Field == TlsFields.HeartbeatMessage) d.EndNode(node, s, s.Whole.Length - s.LayerOffset);
        }
    }

    private bool IsPlain => TlsHeartbeat.IsPlainIn(Slice);
}

/// <summary>Content of a connection that has an identifier, encrypted as is its kind (RFC 9146, 4).</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsEncryptedContent
{
    [Field("dtls.enc_content", "Encrypted Record Content", Description = "Encrypted record data"), Rest] public partial ReadOnlySpan<byte> Content { get; }

    [Step] private void WriteInfo() => TlsInfo.Append(Dissection!, "Connection ID");
}
