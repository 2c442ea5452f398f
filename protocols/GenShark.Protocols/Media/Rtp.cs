using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Real-time Transport Protocol: media as they are played. Datagrams of it are told by what SIP's session descriptions, or Skinny, said before.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3550#section-5"/>
[Protocol("rtp", "Real-Time Transport Protocol", Short = "RTP", ShownFrom = HeaderSize, NamedOnceShown = true)]
[DeclareField("rtp.csrc.items", "Contributing Source identifiers", FieldType.None)]
[DeclareField("rtp.csrc.item", "CSRC item", FieldType.UInt32, Base.HexDec)]
[DeclareField("rtp.hdr_exts", "Header extensions", FieldType.None)]
[DeclareField("rtp.hdr_ext", "Header extension", FieldType.UInt32, Base.HexDec)]
[DeclareField("rtp.ext.rfc5285.id", "Identifier", FieldType.UInt8, Base.Dec, Description = "RFC 5285 Header Extension Identifier")]
[DeclareField("rtp.ext.rfc5285.len", "Length", FieldType.UInt8, Base.Dec, Description = "RFC 5285 Header Extension length")]
[DeclareField("rtp.ext.rfc5285.appbits", "Application Bits", FieldType.UInt8, Base.Dec, Description = "RFC 5285 2-bytes header application bits")]
[DeclareField("rtp.ext.rfc5285.data", "Extension Data", FieldType.Bytes, Description = "RFC 5285 Extension Data")]
[DeclareField("rtp.payload", "Payload", FieldType.Bytes)]
[DeclareField("rtp.padding.data", "Padding data", FieldType.Bytes)]
[DeclareField("rtp.padding.count", "Padding count", FieldType.UInt8, Base.Dec)]
[DeclareField("rtp.setup", "Stream setup", FieldType.String, Description = "Stream setup, method and frame number")]
[DeclareField("rtp.setup-frame", "Setup frame", FieldType.FrameNumber, Description = "Frame that set up this stream")]
[DeclareField("rtp.setup-method", "Setup Method", FieldType.String, Description = "Method used to set up this stream")]
[DeclareField("sip.call_id_generated", "Generated Call-ID", FieldType.String)]
public readonly ref partial struct Rtp
{
    private const int HeaderSize = 12;

    /// <summary>Whether somebody said before that RTP comes.</summary>
    [Guess("udp")]
    internal bool IsAnnounced => Dissection is { } d && MediaSetups.Of(d) is not null;

    [Step, If(nameof(IsFinal))]
    private void ShowSetup() => RtpNodes.ShowSetup(Dissection!, Slice, View.Setup);

    [Field("rtp.version", "Version"), Bits(2)]
    public partial RtpVersion Version { get; }

    [Field("rtp.padding", "Padding"), Bits(1), ShowIf(nameof(IsFinal))]
    public partial bool IsPadded { get; }

    [Field("rtp.ext", "Extension"), Bits(1), ShowIf(nameof(IsFinal))]
    public partial bool IsExtended { get; }

    [Field("rtp.cc", "Contributing source identifiers count"), Bits(4), ShowIf(nameof(IsFinal))]
    public partial byte SourceCount { get; }

    [Field("rtp.marker", "Marker"), Bits(1), ShowIf(nameof(IsFinal))]
    public partial bool IsMarked { get; }

    [Field("rtp.p_type", "Payload type"), Bits(7), Label(nameof(WritePayloadType)), ShowIf(nameof(IsFinal))]
    public partial RtpPayloadType PayloadType { get; }

    [Field("rtp.seq", "Sequence number"), ShowIf(nameof(IsFinal))]
    public partial ushort SequenceNumber { get; }

    /// <summary>Numbers begin again after 65535; this one goes on.</summary>
    [Field("rtp.extseq", "Extended sequence number", At = nameof(SequenceNumber), Covers = true), If(nameof(IsStreamed))]
    private uint ExtendedNumber => View.ExtendedNumber;

    /// <summary>In ticks of the media's own clock.</summary>
    [Field("rtp.timestamp", "Timestamp"), ShowIf(nameof(IsFinal))]
    public partial uint Time { get; }

    [Field("rtp.ssrc", "Synchronization Source identifier", Base.HexDec), ShowIf(nameof(IsFinal))]
    public partial uint Source { get; }

    /// <summary>What is of another version is nobody's.</summary>
    [Custom, If(nameof(IsOther))]
    private bool HandOn(Dissection d, in Slice s, ref int at)
    {
        d.LeaveUnnamed();
        int depth = d.LeaveTree();
        bool done = d.CallData(s.Payload(0, s.Length));
        d.EnterTree(depth);
        at = s.Length;
        return done;
    }

    /// <summary>Each shows its number in the list.</summary>
    [Custom, If(nameof(HasSources))]
    private bool ShowSources(Dissection d, in Slice s, ref int at) => RtpNodes.ShowSources(d, s, SourceCount, at);

    [Size(nameof(SourcesSize))]
    public partial ReadOnlySpan<byte> Sources { get; }

    [Field("rtp.ext.profile", "Defined by profile", Base.HexDec), If(nameof(HasExtension))]
    public partial RtpProfile Profile { get; }

    /// <summary>In words of four bytes.</summary>
    [Field("rtp.ext.len", "Extension length"), If(nameof(HasExtension))]
    public partial ushort ExtensionLength { get; }

    /// <summary>Items whose form the profile tells.</summary>
    [Custom, If(nameof(HasItems))]
    private bool ShowExtension(Dissection d, in Slice s, ref int at) => RtpNodes.ShowExtension(d, s, (ushort)Profile, ExtensionLength * WordSize, ref at);

    /// <summary>Where it ends only the last byte tells.</summary>
    [Custom, If(nameof(IsFinal))]
    private bool ShowPayload(Dissection d, in Slice s, ref int at) => RtpNodes.ShowPayload(d, s, IsPadded, IsKnown, ref at);

    private const int WordSize = 4;

    private int SourcesSize => HasSources ? SourceCount * WordSize : 0;

    private RtpView View => Dissection is { } d ? RtpStreams.ViewOf(d, Slice) : default;

    private bool IsFinal => Version == RtpVersion.Final;
    private bool IsOther => !IsFinal;
    private bool IsStreamed => IsFinal && View.Setup is not null;
    private bool HasSources => IsFinal && SourceCount > 0;
    private bool HasExtension => IsFinal && IsExtended;
    private bool HasItems => HasExtension && ExtensionLength > 0;

    // Formats that are protocols of their own.
    private bool IsKnown => PayloadType is RtpPayloadType.G723 or RtpPayloadType.Jpeg or >= RtpPayloadType.H261 and <= RtpPayloadType.H263
        or RtpPayloadType.Dynamic99 or RtpPayloadType.Dynamic100;

    private void WritePayloadType(TextBuilder text)
    {
        text.Append("Payload type: ");
        WriteFormat(text);
        text.Append($" ({(byte)PayloadType})");
    }

    // Numbers from 96 on mean what whoever set up the stream says.
    private void WriteFormat(TextBuilder text)
    {
        ReadOnlySpan<byte> given = PayloadType >= RtpPayloadType.Dynamic96 && View.Setup is { } setup ? setup.NameOf((byte)PayloadType) : default;
        if (given.Length > 0) text.AppendPrintable(given);
        else text.Append(PayloadType.Name() ?? "Unknown");
    }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (IsOther)
        {
            text.Append($"Unknown RTP version {(byte)Version}");
            return;
        }
        text.Append("PT=");
        WriteFormat(text);
        text.Append($", SSRC=0x{Source:X}, Seq={SequenceNumber}, Time={Time}");
        if (IsMarked) text.Append(", Mark");
    }
}
