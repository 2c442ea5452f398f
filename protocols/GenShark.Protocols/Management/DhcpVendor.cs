namespace GenShark.Protocols;

/// <summary>Vendor-specific information (RFC 2132, 8.4): what it holds, the vendor class says.</summary>
internal static class DhcpVendor
{
    private const byte VendorClassCode = 60;

    /// <summary>Whether the packet's vendor class is that of network boot (PXE 2.1, 2.2).</summary>
    public static bool IsPxe(in Slice s) =>
        DhcpOptions.Find(s, VendorClassCode) is var at and >= 0 && s.Span(at + 2, s.UInt8(at + 1)).StartsWith("PXEClient"u8);

    /// <summary>What the option's line calls the vendor; null if its form is unknown.</summary>
    public static string? NameOf(in Slice s)
    {
        ReadOnlySpan<byte> id = ClassOf(s);
        return IsPxe(s) ? "PXEClient" : IsCableLabs(id) ? "CableLabs" : id.StartsWith("AAPLBSDPC"u8) ? "Boot Server Discovery Protocol (BSDP)" : id.StartsWith("cisco"u8) ? "Cisco ACI Fabric"
            : id.StartsWith("ArubaAP"u8) ? "Aruba AP" : id.StartsWith("ArubaInstantAP"u8) ? "Aruba Instant AP" : id.StartsWith("AEROHIVE"u8) ? "Aerohive" : null;
    }

    /// <summary>Shows the value; false if its form is unknown and the value itself should be shown.</summary>
    public static bool Walk(Dissection d, in DhcpOptionValue o, out bool done)
    {
        ReadOnlySpan<byte> id = ClassOf(o.Packet);
        done = true;
        if (IsPxe(o.Packet)) done = DhcpPxe.Walk(d, o);
        else if (IsCableLabs(id)) done = DhcpVendorForms.CableLabs.Walk(d, o);
        else if (id.StartsWith("AAPLBSDPC"u8)) done = DhcpVendorForms.Bsdp.Walk(d, o);
        else if (id.StartsWith("cisco"u8)) done = DhcpVendorForms.Cisco.Walk(d, o);
        else if (id.StartsWith("AEROHIVE"u8)) done = DhcpVendorForms.Aerohive.Walk(d, o);
        else if (id.StartsWith("ArubaAP"u8)) d.Text(DhcpFields.OptionVendorArubaapControllerip, o.Slice, o.At, o.Length);
        else if (id.StartsWith("ArubaInstantAP"u8)) done = DhcpAruba.Walk(d, o);
        else
        {
            done = d.Bytes(DhcpFields.OptionVendorValue, o.Slice, o.At, o.Length);
            return o.Length > 0;
        }
        // What knows the vendor is a layer of its own in tshark, of DHCP's name and without a tree.
        if (done) d.PassThrough("dhcp", o.Slice);
        return o.Length > 0;
    }

    /// <summary>What some vendors have behind the identifier of the class itself.</summary>
    public static void WalkClass(Dissection d, in DhcpOptionValue o)
    {
        ReadOnlySpan<byte> id = o.Slice.Span(o.At, o.Length);
        int data = id.StartsWith("AAPLBSDPC/"u8) ? 10 : id.StartsWith("docsis3.0:"u8) ? 0 : -1;
        if (data < 0) return;
        DhcpValues.Text(d, o.Slice, DhcpFields.OptionVendorClassData, o.At + data, o.Length - data);
        d.PassThrough("dhcp", o.Slice);
    }

    private static bool IsCableLabs(ReadOnlySpan<byte> id) => id.StartsWith("docsis"u8) || id.StartsWith("OpenCable2.0"u8) || id.StartsWith("CableHome"u8);

    private static ReadOnlySpan<byte> ClassOf(in Slice s) => DhcpOptions.Find(s, VendorClassCode) is var at and >= 0 ? s.Span(at + 2, s.UInt8(at + 1)) : default;
}
