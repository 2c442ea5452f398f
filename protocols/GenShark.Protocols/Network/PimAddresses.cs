namespace GenShark.Protocols;

/// <summary>How an address is written: alone, with the mask of a group, or with that of a source.</summary>
internal enum PimForm : byte { Unicast, Group, Source }

/// <summary>Encoded addresses (RFC 7761, 4.9.1): each is shown as a whole under the name of what it means, and taken apart below.</summary>
internal static class PimAddress
{
    private const int Ipv4 = 1, Ipv6 = 2;

    /// <summary>Shows an address; behind one of another family nothing can be read.</summary>
    /// <param name="v4">The field of an IPv4 address.</param>
    /// <param name="v6">The field of an IPv6 address.</param>
    /// <param name="label">What it means.</param>
    /// <param name="number">Its number among others, or less than none.</param>
    public static bool Walk(Dissection d, in Slice s, ref int at, PimForm form, int v4, int v6, string label, int number = -1)
    {
        int head = form == PimForm.Unicast ? 2 : 4;
        if (!d.Need(s, at, head)) return false;
        int family = s.UInt8(at), size = head + (family == Ipv4 ? 4 : family == Ipv6 ? 16 : 0);
        if (size == head) return d.Fail(s, at, head);
        if (!d.Need(s, at, size)) return false;
        if (family == Ipv4) d.Number(v4, s, at, size, (ulong)s.UInt32(at + head));
        else d.Address(v6, s, at, size, new IPv6Address(s.UInt64(at + head), s.UInt64(at + head + 8)));
        if (d.WantsText)
        {
            WriteLabel(d.BeginText(), s.From(at), form, head, label, number);
            d.EndText(d.LastNode);
        }
        d.Open();
        bool done = form switch
        {
            PimForm.Unicast => PimUnicast.Walk(d, s.From(at), out _),
            PimForm.Group => PimGroup.Walk(d, s.From(at), out _),
            _ => PimSource.Walk(d, s.From(at), out _),
        };
        d.Close();
        at += size;
        return done;
    }

    public static int UnicastSize(in Slice s, int at) => 2 + (s.UInt8(at) == Ipv4 ? 4 : 16);

    private static void WriteLabel(TextBuilder text, in Slice s, PimForm form, int head, string label, int number)
    {
        text.Append(label);
        if (number >= 0) text.Append($" {number}");
        text.Append(": ");
        if (s.UInt8(0) == Ipv4) text.Append(new IPv4Address(s.UInt32(head)));
        else text.Append(new IPv6Address(s.UInt64(head), s.UInt64(head + 8)));
        if (form == PimForm.Unicast) return;
        text.Append($"/{s.UInt8(3)}");
        int flags = s.UInt8(2) & 7;
        if (form == PimForm.Group || flags == 0) return;
        text.Append(" (");
        if ((flags & 4) != 0) text.Append('S');
        if ((flags & 2) != 0) text.Append('W');
        if ((flags & 1) != 0) text.Append('R');
        text.Append(')');
    }
}

/// <summary>The family of an address and how it is encoded.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimAddressHead
{
    [Field("pim.addr_address_family", "Address Family", Names = typeof(AddressFamily))] public partial byte Family { get; }
    [Field("pim.addr_encoding_type", "Encoding Type")] public partial PimEncoding Encoding { get; }
}

/// <summary>An address.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimUnicast
{
    public partial PimAddressHead Head { get; }
    [If(nameof(IsIpv4)), Field("pim.unicast", "Unicast")] public partial IPv4Address Ipv4 { get; }
    [If(nameof(IsIpv6)), Field("pim.unicast_ipv6", "Unicast")] public partial IPv6Address Ipv6 { get; }

    private bool IsIpv4 => Slice.UInt8(0) == 1;
    private bool IsIpv6 => Slice.UInt8(0) == 2;
}

/// <summary>A multicast group, or many.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimGroup
{
    public partial PimAddressHead Head { get; }
    [Field("pim.group_addr.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("pim.group_addr.flags.b", "Bidirectional PIM", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsBidirectional { get; }
    [Field("pim.group_addr.flags.reserved", "Reserved", Base.Hex), Bits(6), Of(nameof(Flags))] public partial byte Reserved { get; }
    [Field("pim.group_addr.flags.z", "Admin Scope Zone", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsScopeZone { get; }
    [Field("pim.mask_len", "Masklen")] public partial byte MaskLength { get; }
    [If(nameof(IsIpv4)), Field("pim.group", "Group")] public partial IPv4Address Ipv4 { get; }
    [If(nameof(IsIpv6)), Field("pim.group_ip6", "Group")] public partial IPv6Address Ipv6 { get; }

    private bool IsIpv4 => Slice.UInt8(0) == 1;
    private bool IsIpv6 => Slice.UInt8(0) == 2;

    private void WriteFlags(TextBuilder text)
    {
        if (IsBidirectional) text.Append(", Bidirectional PIM");
        if (IsScopeZone) text.Append(", Admin Scope Zone");
    }
}

/// <summary>A source, or a rendezvous point in its place.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimSource
{
    public partial PimAddressHead Head { get; }
    [Field("pim.source_addr.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("pim.source_addr.flags.reserved", "Reserved", Base.Hex), Bits(5), Of(nameof(Flags))] public partial byte Reserved { get; }
    [Field("pim.source_addr.flags.s", "Sparse", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsSparse { get; }
    [Field("pim.source_addr.flags.w", "WildCard", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsWildCard { get; }
    [Field("pim.source_addr.flags.r", "Rendezvous Point Tree", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsOnSharedTree { get; }
    [Field("pim.mask_len", "Masklen")] public partial byte MaskLength { get; }
    [If(nameof(IsIpv4)), Field("pim.source", "Source")] public partial IPv4Address Ipv4 { get; }
    [If(nameof(IsIpv6)), Field("pim.source_ip6", "Source")] public partial IPv6Address Ipv6 { get; }

    private bool IsIpv4 => Slice.UInt8(0) == 1;
    private bool IsIpv6 => Slice.UInt8(0) == 2;

    private void WriteFlags(TextBuilder text)
    {
        if (IsSparse) text.Append(", Sparse");
        if (IsWildCard) text.Append(", WildCard");
        if (IsOnSharedTree) text.Append(", Rendezvous Point Tree");
    }
}
