using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Boot images of Apple's servers: attributes, an index, and in lists a name.</summary>
internal static class DhcpBootImages
{
    public static bool WalkDefault(Dissection d, in DhcpOptionValue o) => WalkImage(d, o, DhcpFields.OptionVendorBsdpDefaultBootImageId);

    public static bool WalkSelected(Dissection d, in DhcpOptionValue o) => WalkImage(d, o, DhcpFields.OptionVendorBsdpSelectedBootImageId);

    public static bool WalkFirmware(Dissection d, in DhcpOptionValue o)
    {
        d.Node(DhcpFields.OptionVendorBsdpNetbootFirmware, o.Slice, o.At, o.Length);
        return true;
    }

    public static bool WalkList(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        if (!d.Bytes(DhcpFields.OptionVendorBsdpBootImageList, s, o.At, o.Length)) return false;
        d.Open();
        for (int at = o.At; o.End - at >= 5;)
        {
            int size = s.UInt8(at + 4);
            if (!d.Bytes(DhcpFields.OptionVendorBsdpBootImageDesc, s, at, 5 + size)) return false;
            d.Open();
            if (!WalkAttributes(d, s, at) || !d.Number(DhcpFields.OptionVendorBsdpBootImageIndex, s, at + 2, 2, (ulong)s.UInt16(at + 2))) return false;
            d.Number(DhcpFields.OptionVendorBsdpBootImageNameLen, s, at + 4, 1, (ulong)size);
            if (!d.Text(DhcpFields.OptionVendorBsdpBootImageName, s, at + 5, size)) return false;
            d.Close();
            at += 5 + size;
        }
        d.Close();
        return true;
    }

    public static bool WalkFilter(Dissection d, in DhcpOptionValue o)
    {
        if (!d.Bytes(DhcpFields.OptionVendorBsdpAttributesFilterList, o.Slice, o.At, o.Length)) return false;
        d.Open();
        for (int at = o.At; o.End - at >= 2; at += 2) WalkAttributes(d, o.Slice, at);
        d.Close();
        return true;
    }

    private static bool WalkImage(Dissection d, in DhcpOptionValue o, int field)
    {
        Slice s = o.Slice;
        if (!d.Number(field, s, o.At, o.Length, s.Unsigned(o.At, o.Length))) return false;
        d.Open();
        if (!WalkAttributes(d, s, o.At) || !d.Number(DhcpFields.OptionVendorBsdpBootImageIndex, s, o.At + 2, 2, (ulong)s.UInt16(o.At + 2))) return false;
        d.Close();
        return true;
    }

    private static bool WalkAttributes(Dissection d, in Slice s, int at)
    {
        ushort value = s.UInt16(at);
        if (!d.Number(DhcpFields.OptionVendorBsdpBootImageAttribute, s, at, 2, (ulong)value)) return false;
        int node = d.LastNode, kind = value >> 8 & 0x7f;
        if (d.WantsText)
        {
            string kindName = ((BsdpImageKind)kind).Name() ?? "Unknown";
            d.BeginText().Append($"Boot Image Attribute: 0x{value:x4}, Install: {(value >> 15 != 0 ? "install" : "non-install")}, Kind: {kindName}");
            d.EndText(node);
        }
        d.Open();
        d.Number(DhcpFields.OptionVendorBsdpBootImageAttributeInstall, s, at, 2, (ulong)(value >> 15));
        d.Number(DhcpFields.OptionVendorBsdpBootImageAttributeKind, s, at, 2, (ulong)kind);
        d.Number(DhcpFields.OptionVendorBsdpBootImageAttributeReserved, s, at, 2, (ulong)(value & 0xff));
        d.Close();
        return true;
    }
}
