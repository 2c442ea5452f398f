using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A record: a piece of what its sender has to say, encrypted or not (RFC 8446, 5.1; RFC 5246, 6.2.1).</summary>
[PartOf<Tls>, Node("tls.record", "Record Layer", FieldType.None)]
public readonly ref partial struct TlsRecord
{
    internal const int HeaderSize = 5;

    // Longer than any version allows, encryption and all.
    internal const int LongestLikely = 0x4800;

    [Step]
    private void Enter() => Tls.Conversations(Dissection!).EnterRecord(Dissection!, this);

    public partial TlsContentType ContentType { get; }

    [Field("tls.record.content_type", "Content Type", At = nameof(ContentType), Covers = true, Generated = false), If(nameof(IsContentTold))]
    private TlsContentType ToldContentType => ContentType;

    [Field("tls.record.opaque_type", "Opaque Type", At = nameof(ContentType), Covers = true, Generated = false, Description = "Always set to value 23, actual content type is known after decryption"), If(nameof(IsOpaque))]
    private TlsContentType OpaqueType => ContentType;

    [Field("tls.record.version", "Version", Base.Hex, Description = "Record layer version")]
    public partial TlsVersion Version { get; }

    /// <summary>Of what follows, in bytes.</summary>
    [Field("tls.record.length", "Length", Description = "Length of TLS record data")]
    [Expert(nameof(IsEmpty), "tls.record.length.invalid", "Record fragment length is too small or too large", Severity.Error, ExpertGroup.Protocol, Text = nameof(WriteEmpty))]
    public partial ushort Length { get; }

    [Size(nameof(Length)), Switch(nameof(ContentType)), Default<TlsOtherContent>, If(nameof(HasContent))]
    [Case<TlsChangeCipherSpec>(TlsContentType.ChangeCipherSpec), Case<TlsAlertContent>(TlsContentType.Alert), Case<TlsHandshakeContent>(TlsContentType.Handshake)]
    [Case<TlsApplicationData>(TlsContentType.ApplicationData), Case<TlsHeartbeat>(TlsContentType.Heartbeat)]
    public partial Variant Content { get; }

    /// <summary>Whether bytes may be a record. Once the connection's version is known, that of the record may be any.</summary>
    internal static bool LooksLike(in Slice s, bool isKnown) =>
        s.UInt8(0) is >= (byte)TlsContentType.ChangeCipherSpec and <= (byte)TlsContentType.ConnectionId && (isKnown || !s.Has(0, HeaderSize) || s.UInt16(1) is >= (ushort)TlsVersion.Ssl30 and <= (ushort)TlsVersion.Tls12);

    /// <summary>In bytes; that of the header as long as it is not there.</summary>
    internal static int SizeOf(in Slice s) => HeaderSize + s.UInt16(3);

    private bool IsOpaque => ContentType == TlsContentType.ApplicationData && State.Version == (ushort)TlsVersion.Tls13;
    private bool IsContentTold => !IsOpaque;
    private bool IsEmpty => Length == 0 && ContentType is TlsContentType.Handshake or TlsContentType.Alert && Length == 0;
    private bool HasContent => !(Length == 0 && ContentType == TlsContentType.Handshake);
    private TlsRecordState State => Dissection is { } d ? Tls.Conversations(d).Record : default;

    private void WriteEmpty(TextBuilder text) => text.Append($"Zero-length {ContentType.Name()} fragments are not allowed");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        Slice content = Slice.Part(HeaderSize, Length);
        string version = TlsConversation.NameOf(State.Version != 0 ? State.Version : (ushort)Version);
        if (!HasContent || ContentType == TlsContentType.ChangeCipherSpec && Length == 0) text.Append("Record Layer"u8);
        else if (TlsTitles.IsNamed(ContentType)) TlsTitles.Write(text.Append($"{version} Record Layer: "), ContentType, content, State);
        else text.Append("Record Layer"u8);
    }
}

/// <summary>Content of another kind.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsOtherContent
{
    [Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}
