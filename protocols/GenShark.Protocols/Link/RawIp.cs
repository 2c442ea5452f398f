namespace GenShark.Protocols;

/// <summary>Link types that promise IP without any header, and that hold PPP, or zeros before IP, on some systems.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes.html"/>
[Protocol("raw", "Raw packet data", Short = "Raw", Column = "N/A"), Over("wtap_encap", (uint)Encapsulation.RawIP)]
public readonly ref partial struct RawIp
{
    private const ushort PppHeader = 0xff03;
    private const int SeenSize = 8, ZerosSize = 10;

    [Step]
    private void ClearAddresses()
    {
        if (Dissection is { } dissection) dissection.Columns.NoAddress = "N/A";
    }

    /// <summary>What stands before the packet.</summary>
    [Size(nameof(PrefixSize))]
    public partial ReadOnlySpan<byte> Prefix { get; }

    [Payload(Covered = true), Next("wtap_encap", nameof(Inner))]
    public partial ReadOnlySpan<byte> Payload { get; }

    // The first bytes are looked at whether or not a packet so short is whole.
    private int PrefixSize =>
        Slice.UInt16(0) == PppHeader ? 0 :
        !Slice.Has(0, SeenSize) ? SeenSize :
        Slice.UInt16(6) == PppHeader ? 6 :
        Slice.UInt16(1) == PppHeader ? 1 :
        HasZeros ? ZerosSize : 0;

    private bool HasZeros => Slice.Has(0, ZerosSize) && !Slice.Span(0, ZerosSize).ContainsAnyExcept((byte)0);

    private uint Inner => (uint)(
        Slice.UInt16(PrefixSize) == PppHeader ? Encapsulation.PPP :
        HasZeros ? Encapsulation.RawIPv4 : (Slice.UInt8(0) >> 4) switch
        {
            4 => Encapsulation.RawIPv4,
            6 => Encapsulation.RawIPv6,
            _ => Encapsulation.Unknown,
        });

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("Raw packet data");
}
