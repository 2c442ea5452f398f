namespace GenShark.Protocols;

/// <summary>Internet Protocol Version 4.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc791"/>
[Protocol("ip", "Internet Protocol Version 4", Short = "IPv4")]
[Over("ethertype", 0x0800), Over("wtap_encap", 129), Over("ip.proto", 4), Over("null.type", 2), Over("gre.proto", 0x0800)]
public readonly ref partial struct Ipv4
{
    [Bits(4), Field("ip.version", "Version")]
    public partial byte Version { get; }

    /// <summary>In bytes.</summary>
    [Bits(4), Field("ip.hdr_len", "Header Length", Scale = 4), Label(nameof(WriteHeaderLength))]
    public partial byte HeaderLength { get; }

    [Field("ip.dsfield", "Differentiated Services Field", Base.Hex)]
    public partial byte DsField { get; }

    [Field("ip.dsfield.dscp", "Differentiated Services Codepoint"), Bits(6), Of(nameof(DsField))]
    public partial byte Dscp { get; }

    [Field("ip.dsfield.ecn", "Explicit Congestion Notification"), Bits(2), Of(nameof(DsField))]
    public partial byte Ecn { get; }

    [Field("ip.len", "Total Length")]
    public partial ushort TotalLength { get; }

    [Field("ip.id", "Identification", Base.HexDec)]
    public partial ushort Identification { get; }

    [Bits(3), Field("ip.flags", "Flags", Base.Hex)]
    public partial byte Flags { get; }

    [Field("ip.flags.rb", "Reserved bit", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool ReservedBit { get; }

    [Field("ip.flags.df", "Don't fragment", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool DontFragment { get; }

    [Field("ip.flags.mf", "More fragments", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool MoreFragments { get; }

    /// <summary>In bytes.</summary>
    [Bits(13), Field("ip.frag_offset", "Fragment Offset", Scale = 8)]
    public partial ushort FragmentOffset { get; }

    [Field("ip.ttl", "Time to Live")]
    public partial byte TimeToLive { get; }

    [Field("ip.proto", "Protocol")]
    public partial byte Protocol { get; }

    [Field("ip.checksum", "Header Checksum", Base.Hex)]
    public partial ushort Checksum { get; }

    [Field("ip.src", "Source Address")]
    [Alias("ip.addr", "Source or Destination Address")]
    [Alias("ip.src_host", "Source Host", Type = FieldType.String), Alias("ip.host", "Source or Destination Host", Type = FieldType.String)]
    public partial IPv4Address Source { get; }

    [Field("ip.dst", "Destination Address")]
    [Alias("ip.addr", "Source or Destination Address")]
    [Alias("ip.dst_host", "Destination Host", Type = FieldType.String), Alias("ip.host", "Source or Destination Host", Type = FieldType.String)]
    public partial IPv4Address Destination { get; }

    [Step]
    private void SetAddresses() => Dissection!.SetAddresses(Source, Destination);

    [Size(nameof(OptionsSize))]
    public partial ReadOnlySpan<byte> Options { get; }

    [Payload, Next("ip.proto", nameof(Protocol), When = nameof(IsFirst))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Length]
    private int ActualLength => TotalLength >= HeaderLength ? TotalLength : Slice.Length;

    private int OptionsSize => HeaderLength - 20;

    private bool IsFirst => FragmentOffset == 0;

    private void WriteHeaderLength(TextBuilder text) => text.Append($"Header Length: {HeaderLength} bytes");

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Internet Protocol Version 4, Src: {Source}, Dst: {Destination}");
}
