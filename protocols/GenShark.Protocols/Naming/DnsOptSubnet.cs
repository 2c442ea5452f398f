using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The network that the client is in (RFC 7871, 6).</summary>
[PartOf<Dns>]
[DeclareField("dns.opt.client.addr4", "Client Subnet", FieldType.IPv4), DeclareField("dns.opt.client.addr6", "Client Subnet", FieldType.IPv6)]
[DeclareField("dns.opt.client.addr", "Client Subnet", FieldType.Bytes)]
public readonly ref partial struct DnsOptSubnet
{
    private const int HeadSize = 4;

    [Field("dns.opt.client.family", "Family")] public partial DnsAddressFamily Family { get; }

    /// <summary>In bits.</summary>
    [Field("dns.opt.client.netmask", "Source Netmask")] public partial byte SourceMask { get; }

    /// <summary>In bits.</summary>
    [Field("dns.opt.client.scope", "Scope Netmask")] public partial byte ScopeMask { get; }

    /// <summary>An address without the zeros at its end: no type of a fixed size reads it.</summary>
    [Custom]
    private bool ShowAddress(Dissection d, in Slice s, ref int at)
    {
        int size = Math.Min(s.Length - 4, IPv6Address.Size);
        at = s.Length;
        // Masks that the option has no room for are read behind it; an address is not.
        if (s.Whole.UInt16(s.LayerOffset - 2) < HeadSize) return d.Fail(s, HeadSize, 0);
        if (!d.Need(s, 4, size)) return false;
        Span<byte> address = stackalloc byte[IPv6Address.Size];
        address.Clear();
        s.Span(4, size).CopyTo(address);
        return Family switch
        {
            DnsAddressFamily.Ipv4 => d.Number(DnsFields.OptClientAddr4, s, 4, size, (ulong)System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(address)),
            DnsAddressFamily.Ipv6 => d.Made(DnsFields.OptClientAddr6, s, 4, size, address),
            _ => d.Bytes(DnsFields.OptClientAddr, s, 4, size),
        };
    }
}
