namespace GenShark.Protocols;

/// <summary>The data plane of the Locator/ID Separation Protocol.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9300"/>
[Protocol("lisp-data", "Locator/ID Separation Protocol (Data)", Short = "LISP Data", Column = "LISP"), Over("udp.port", 4341)]
public readonly ref partial struct LispData
{
    private const int HeaderSize = 8;

    [Field("lisp-data.flags", "Flags", Base.Hex, Description = "LISP Data Header Flags")]
    [Expert(nameof(HasNonceAndVersion), "lisp-data.flags.nv_invalid", "Invalid flag combination: N and V can't be set both", Severity.Warning, ExpertGroup.Protocol)]
    [Expert(nameof(HasEchoWithoutNonce), "lisp-data.flags.en_invalid", "Invalid flag combination: if E is set, N MUST be set", Severity.Warning, ExpertGroup.Protocol)]
    public partial byte Flags { get; }

    [Field("lisp-data.flags.nonce", "N bit (Nonce present)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool HasNonce { get; }

    [Field("lisp-data.flags.lsb", "L bit (Locator-Status-Bits field enabled)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool HasStatus { get; }

    [Field("lisp-data.flags.enr", "E bit (Echo-Nonce-Request)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool WantsEcho { get; }

    [Field("lisp-data.flags.mv", "V bit (Map-Version present)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool HasVersion { get; }

    [Field("lisp-data.flags.iid", "I bit (Instance ID present)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool HasInstance { get; }

    [Field("lisp-data.flags.res", "Reserved", Base.Hex, Description = "Must be zero"), Bits(3), Of(nameof(Flags))]
    public partial byte Reserved { get; }

    public partial UInt24 NonceOrVersion { get; }

    [Field("lisp-data.nonce", "Nonce", Base.DecHex, Generated = false, At = nameof(NonceOrVersion), Covers = true)]
    private UInt24? Nonce => HasNonce ? NonceOrVersion : null;

    [Field("lisp-data.mapver", "Map-Version", Base.Hex, Generated = false, At = nameof(NonceOrVersion), Covers = true)]
    private UInt24? MapVersion => HasVersion && !HasNonce ? NonceOrVersion : null;

    [Field("lisp-data.srcmapver", "Source Map-Version", Mask = 0xfff000, Generated = false, At = nameof(NonceOrVersion), Covers = true), Of(nameof(MapVersion))]
    private UInt24 SourceVersion => new((uint)NonceOrVersion >> 12);

    [Field("lisp-data.dstmapver", "Destination Map-Version", Mask = 0x000fff, Generated = false, At = nameof(NonceOrVersion), Covers = true), Of(nameof(MapVersion))]
    private UInt24 DestinationVersion => new((uint)NonceOrVersion & 0xfff);

    public partial UInt24 Upper { get; }

    [Field("lisp-data.iid", "Instance ID", Generated = false, At = nameof(Upper), Covers = true)]
    private UInt24? Instance => HasInstance ? Upper : null;

    public partial byte Lower { get; }

    [Field("lisp-data.lsb8", "Locator-Status-Bits", Base.Hex, Mask = 0xff, Generated = false, At = nameof(Lower), Covers = true)]
    private byte? ShortStatus => HasStatus && HasInstance ? Lower : null;

    [Field("lisp-data.lsb", "Locator-Status-Bits", Base.Hex, Mask = uint.MaxValue, Generated = false, At = nameof(Upper), Length = 4)]
    private uint? Status => HasStatus && !HasInstance ? (uint)Upper << 8 | Lower : null;

    // The packet's own first bits tell what it is.
    [Payload(SkipEmpty = true, NoData = true), Next("wtap_encap", nameof(PacketKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>The first byte tells what follows, so that there must be one.</summary>
    [Custom]
    private bool NeedPayload(Dissection d, in Slice s, ref int at) => d.Need(s, HeaderSize, 1);

    private uint PacketKey => (uint)((Slice.UInt8(HeaderSize) >> 4) switch { 4 => Encapsulation.RawIPv4, 6 => Encapsulation.RawIPv6, _ => Encapsulation.Unknown });

    private bool HasNonceAndVersion => HasNonce && HasVersion;
    private bool HasEchoWithoutNonce => WantsEcho && !HasNonce;

    [Accept]
    internal bool IsLongEnough => Slice.Length >= HeaderSize;

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("LISP Encapsulation Header");
}
