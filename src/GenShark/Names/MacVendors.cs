namespace GenShark.Names;

/// <summary>Who makes the cards that bear a MAC address: the registry of the IEEE, as tshark 4.0 spells it. Names are UTF-8.</summary>
public static class MacVendors
{
    /// <summary>The vendor of a 24-bit block: what <c>eth.src.oui_resolved</c> shows. Group addresses and those administered locally seldom have one.</summary>
    /// <param name="oui">The address's first three bytes, as they are on the wire.</param>
    /// <param name="longName">At most 63 bytes: <c>Grandstream Networks, Inc.</c></param>
    public static bool TryFind(UInt24 oui, out ReadOnlySpan<byte> longName)
    {
        int name = VendorTable.FindVendor(oui);
        longName = name == 0 ? default : VendorTable.LongName(name);
        return name != 0;
    }

    /// <summary>The vendor of the smallest block that holds the address: of 36, 28 or 24 bits.</summary>
    /// <param name="address">The address.</param>
    /// <param name="longName">At most 63 bytes: <c>Grandstream Networks, Inc.</c></param>
    /// <param name="shortName">At most 8 characters: <c>Grandstr</c>.</param>
    public static bool TryFind(MacAddress address, out ReadOnlySpan<byte> longName, out ReadOnlySpan<byte> shortName)
    {
        int name = FindBlock(address, 36);
        if (name == 0) name = FindBlock(address, 28);
        if (name == 0) name = VendorTable.FindVendor((uint)(address.Bits >> 24));
        longName = name == 0 ? default : VendorTable.LongName(name);
        shortName = name == 0 ? default : VendorTable.ShortName(name);
        return name != 0;
    }

    private static int FindBlock(MacAddress address, int size)
    {
        ulong rest = (1UL << (48 - size)) - 1;
        int name = VendorTable.FindBlock(address.Bits & ~rest, out int bits);
        return bits == size ? name : 0;
    }
}
