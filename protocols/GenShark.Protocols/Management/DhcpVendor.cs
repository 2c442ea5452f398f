namespace GenShark.Protocols;

/// <summary>Vendor-specific information (RFC 2132, 8.4): what it holds, the vendor class says.</summary>
internal static class DhcpVendor
{
    private const byte VendorClassCode = 60;

    /// <summary>Whether the packet's vendor class is that of network boot (PXE 2.1, 2.2).</summary>
    public static bool IsPxe(in Slice s) =>
        DhcpOptions.Find(s, VendorClassCode) is var at and >= 0 && s.Span(at + 2, s.UInt8(at + 1)).StartsWith("PXEClient"u8);

    public static bool Walk(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length == 0) return true;
        return IsPxe(o.Packet) ? DhcpPxe.Walk(d, o) : d.Bytes(DhcpFields.OptionVendorValue, o.Slice, o.At, o.Length);
    }
}
