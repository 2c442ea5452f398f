using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows a client's name, and who tells DNS of it (RFC 4704).</summary>
[PartOf<Dhcpv6>]
public readonly ref partial struct Dhcpv6ClientNameFlags
{
    [Field("dhcpv6.client_fqdn_flags", "Flags", Base.Hex), Append(nameof(WriteMeaning))] public partial byte Flags { get; }
    [Field("dhcpv6.clientfqdn.client.n", "N bit", Truth = "Server SHOULD NOT perform PTR RR updates|Server SHOULD perform PTR RR updates"), Mask(0x4), Of(nameof(Flags))] public partial bool AsksNoUpdate { get; }
    [Field("dhcpv6.clientfqdn.client.s", "S bit", Truth = "Server SHOULD perform AAAA RR updates|Server SHOULD NOT perform AAAA RR updates"), Mask(0x1), Of(nameof(Flags))] public partial bool AsksUpdate { get; }

    private void WriteMeaning(TextBuilder text)
    {
        if (AsksNoUpdate) text.Append(AsksUpdate ? "  [ERROR: CLIENT prefers that the server not perform *any* DNS updates\n        In which case the 'S' bit MUST be 0]"u8 : "  [CLIENT prefers that the server not perform *any* DNS updates]"u8);
        else text.Append(AsksUpdate ? "  [CLIENT wants SERVER to update both its AAAA and PTR RRs]"u8 : "  [CLIENT wants to update its AAAA RRs and SERVER to update its PTR RRs]"u8);
    }
}

/// <summary>The same in what a server says.</summary>
[PartOf<Dhcpv6>]
public readonly ref partial struct Dhcpv6ServerNameFlags
{
    [Field("dhcpv6.client_fqdn_flags", "Flags", Base.Hex), Append(nameof(WriteMeaning))] public partial byte Flags { get; }
    [Field("dhcpv6.clientfqdn.server.n", "N bit", Truth = "Server SHOULD NOT perform PTR RR updates|Server SHOULD perform PTR RR updates", Description = "Whether or not the server SHALL perform PTR RR (address-to-FQDN) updates"), Mask(0x4), Of(nameof(Flags))] public partial bool UpdatesNothing { get; }
    [Field("dhcpv6.clientfqdn.server.o", "O bit", Truth = "Server HAS overridden client's S bit preference|Server HAS NOT overridden client's S bit preference"), Mask(0x2), Of(nameof(Flags))] public partial bool Overrides { get; }
    [Field("dhcpv6.clientfqdn.server.s", "S bit", Truth = "Server SHOULD perform AAAA RR updates|Server SHOULD NOT perform AAAA RR updates"), Mask(0x1), Of(nameof(Flags))] public partial bool Updates { get; }

    private void WriteMeaning(TextBuilder text)
    {
        if (UpdatesNothing)
        {
            text.Append(Updates ? "  [ERROR: SERVER SHALL NOT perform *any* DNS updates in which case         the 'S' bit MUST be 0]"u8 : "  [CLIENT SHALL update AAAA RRs; SERVER SHALL NOT perform any DNS updates]"u8);
            return;
        }
        text.Append(Updates ? "  [SERVER SHALL update both AAAA and PTR RRs]"u8 : "  [CLIENT SHALL update AAAA RRs; SERVER SHALL update PTR RRs]"u8);
        if (Overrides) text.Append("\n[Server has overridden the client's S bit]"u8);
    }
}

/// <summary>Shows that option.</summary>
internal static class Dhcpv6ClientName
{
    public static bool Walk(Dissection d, in Dhcpv6Value o)
    {
        Slice s = o.Slice;
        if (o.Length == 0) return o.Complain(d, "FQDN");
        bool done;
        switch (o.Place.Message)
        {
            case Dhcpv6MessageType.Solicit or Dhcpv6MessageType.Request or Dhcpv6MessageType.Renew or Dhcpv6MessageType.Rebind:
                done = Dhcpv6ClientNameFlags.Walk(d, s.From(o.At), out _);
                break;
            case Dhcpv6MessageType.Advertise or Dhcpv6MessageType.Reply:
                done = Dhcpv6ServerNameFlags.Walk(d, s.From(o.At), out _);
                break;
            default:
                return true;
        }
        if (!done || o.Length > 1) return done && Dhcpv6Names.Walk(d, s, o.At + 1, o.End, Dhcpv6Fields.ClientDomain);
        d.Number(Dhcpv6Fields.DomainFieldLen, s, o.At - 2, 2, 0UL);
        if (!d.WantsText || d.LastNode == Tape.Discarded) return true;
        d.BeginText().Append("Empty domain field: the client requests the server to provide a domain name"u8);
        d.EndText(d.LastNode);
        return true;
    }
}
