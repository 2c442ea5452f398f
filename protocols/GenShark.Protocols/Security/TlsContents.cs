using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>From here on the sender encrypts as was agreed (RFC 5246, 7.1).</summary>
[PartOf<Tls>, Node("tls.change_cipher_spec", "Change Cipher Spec Message", FieldType.None)]
[DeclareField("tls.resumed", "This session reuses previously negotiated keys (Session resumption)", FieldType.None)]
public readonly ref partial struct TlsChangeCipherSpec
{
    public partial byte Type { get; }

    /// <summary>The message's one byte is no field that could have it.</summary>
    [Step, If(nameof(ResumesSession))]
    private void NoteResumption()
    {
        Dissection!.BeginText().Append("This session reuses previously negotiated keys (Session resumption)"u8);
        Dissection.Expert(TlsFields.Resumed, Slice, Severity.Note, ExpertGroup.Sequence);
    }

    private bool ResumesSession => Dissection is { } d && Tls.Conversations(d).Record.ResumesSession;

    [Step]
    private void WriteInfo() => TlsInfo.Append(Dissection!, "Change Cipher Spec");
}

/// <summary>An alert; encrypted if it is not as long as alerts are.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsAlertContent
{
    [If(nameof(IsPlain))] public partial TlsAlert Alert { get; }

    [Field("tls.alert_message", "Alert Message", Type = FieldType.None), Rest, Label(nameof(WriteEncrypted)), If(nameof(IsEncrypted))]
    public partial ReadOnlySpan<byte> Encrypted { get; }

    private bool IsPlain => TlsAlert.IsPlain(Slice);
    private bool IsEncrypted => !IsPlain;

    private void WriteEncrypted(TextBuilder text) => text.Append("Alert Message: Encrypted Alert"u8);

    [Step]
    private void WriteInfo()
    {
        if (TlsInfo.Next(Dissection!) is { } text) TlsTitles.WriteAlert(text, Slice);
    }
}

/// <summary>An alert that is not encrypted (RFC 8446, 6).</summary>
[PartOf<Tls>, Node("tls.alert_message", "Alert Message", FieldType.None)]
public readonly ref partial struct TlsAlert
{
    internal const int Size = 2;

    [Field("tls.alert_message.level", "Level", Description = "Alert message level")] public partial TlsAlertLevel Level { get; }
    [Field("tls.alert_message.desc", "Description", Description = "Alert message description")] public partial TlsAlertDescription Description { get; }

    internal static bool IsPlain(in Slice content) => content.Length == Size;
}

/// <summary>What the connection carries, encrypted (RFC 8446, 5.2).</summary>
[PartOf<Tls>]
[DeclareField("tls.app_data_proto", "Application Data Protocol", FieldType.String)]
public readonly ref partial struct TlsApplicationData
{
    [Field("tls.app_data", "Encrypted Application Data", Description = "Payload is encrypted application data"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }

    /// <summary>Where tshark places the protocol no declaration says: but for the first record it counts the start of the layer twice.</summary>
    [Custom]
    private bool ShowProtocol(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        if (Application is not { } application) return true;
        int record = s.LayerOffset - TlsRecord.HeaderSize, layer = s.Offset - s.LayerOffset;
        d.BeginText().Append(application);
        d.EndValue(TlsFields.AppDataProto, s, record == 0 ? layer - s.Offset : layer + record + layer - s.Offset, 0, NodeFlags.Generated);
        return true;
    }

    private string? Application => Dissection is { } d ? Tls.Conversations(d).Record.Application : null;

    [Step]
    private void WriteInfo() => TlsInfo.Append(Dissection!, "Application Data");
}
