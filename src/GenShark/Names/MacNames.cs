using System.Numerics;

namespace GenShark.Names;

/// <summary>MAC addresses with names in the place of numbers, as tshark prints them without <c>-n</c>: <c>Grandstr_01:fc:42</c>, <c>Broadcast</c>.</summary>
public static class MacNames
{
    /// <summary>Bytes that a vendor field's value may take in a label; tshark cuts there, even within a character.</summary>
    private const int LabelLimit = 31;

    private const int VendorBits = 24;

    /// <summary>Writes the address with its name, or in numbers if it has none.</summary>
    public static void Append(TextBuilder text, MacAddress address)
    {
        int name = VendorTable.FindAddress(address.Bits);
        if (name != 0)
        {
            text.Append(VendorTable.ShortName(name));
            return;
        }
        name = FindLongest(address, out int bits);
        if (name == 0)
        {
            text.Append(address);
            return;
        }
        text.Append(VendorTable.ShortName(name)).Append('_');
        AppendRest(text, address, bits);
    }

    /// <summary>Writes the value of a field like <c>eth.src.oui</c>: <c>00:0b:82 (Grandstream Networks,</c>, cut after 31 bytes.</summary>
    public static void AppendVendor(TextBuilder text, UInt24 oui)
    {
        int start = text.Length;
        Span<byte> bytes = [(byte)((uint)oui >> 16), (byte)((uint)oui >> 8), (byte)oui];
        text.AppendHex(bytes, ':');
        if (!MacVendors.TryFind(oui, out ReadOnlySpan<byte> name)) return;
        text.Append(" ("u8).Append(name).Append(')');
        text.Truncate(Math.Min(text.Length, start + LabelLimit));
    }

    /// <summary>
    /// The name with the most leading bits in common. A block's start matches wherever an address is that start but for its low bits, how
    /// many they may be; so tshark tries ever shorter prefixes, and so does this, one cleared bit a step. Vendors' blocks of 24 bits are
    /// looked up exactly, in their turn; last a group address takes the name of the vendor whose own block it is in.
    /// </summary>
    private static int FindLongest(MacAddress address, out int bits)
    {
        ulong start = address.Bits & ~1UL;
        bits = 47;
        int name, vendor = VendorTable.FindVendor((uint)(address.Bits >> 24));
        while (start != 0)
        {
            if (bits <= VendorBits && vendor != 0) break;
            name = VendorTable.FindBlock(start, out _);
            if (name != 0) return name;
            bits = 47 - BitOperations.TrailingZeroCount(start);
            start &= start - 1;
        }
        bits = VendorBits;
        const ulong group = 1UL << 40;
        return vendor != 0 || (address.Bits & group) == 0 ? vendor : VendorTable.FindVendor((uint)((address.Bits & ~group) >> 24));
    }

    /// <summary>The bits behind the prefix, in whole bytes.</summary>
    private static void AppendRest(TextBuilder text, MacAddress address, int bits)
    {
        Span<byte> bytes = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, address.Bits & ((1UL << (48 - bits)) - 1));
        text.AppendHex(bytes[(2 + bits / 8)..], ':');
    }
}
