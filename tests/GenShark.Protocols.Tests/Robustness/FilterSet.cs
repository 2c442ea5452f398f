using GenShark.Filters;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>Filters of every kind, and the short ways that some of them have through a packet.</summary>
internal sealed class FilterSet
{
    private static readonly string[] s_filters =
    [
        "eth.type == 0x0800", "vlan.id > 5", "arp.opcode == 1", "ip.ttl < 5", "ip.flags.df == 1", "ip.addr == 192.0.2.0/24", "any ip.proto in {1, 6, 17}", "ip.len > 100",
        "ipv6.nxt == 58", "ipv6.addr == 2001:db8::/32", "udp.port in {53, 67..68}", "udp.length > 50", "tcp.flags.syn == 1 && !tcp.flags.ack == 1", "tcp.flags & 0x12", "tcp.hdr_len > 20",
        "icmp.type == 3", "icmpv6.type == 135", "igmp", "dns.flags.response == 1", "dns.qry.name contains \"example\"", "dns.qry.name matches \"^[a-z]+\\x2e\"", "dhcp", "data",
        "frame contains 08:00", "frame[0:4] == 00:00:00:00", "tcp.len > 0 && tcp.seq == 1", "len(dns.qry.name) > 20", "(ip.ttl > 60 || udp) and not arp", "_ws.malformed", "_ws.expert", "eth.src[0] & 1",
    ];

    /// <summary>The filters' texts.</summary>
    public static IReadOnlyList<string> Texts => s_filters;

    private readonly DisplayFilter[] _filters = [.. s_filters.Select(text => DisplayFilter.Compile(text))];
    private readonly DirectFilter?[] _direct;
    private readonly Dissection[] _planned;

    public FilterSet()
    {
        _direct = [.. _filters.Select(filter => DirectFilter.TryCreate(filter, out DirectFilter? direct) ? direct : null)];
        _planned = [.. _filters.Select(filter => new Dissection { Plan = PlanFor(filter) })];
    }

    /// <summary>The first filter that does not answer the same in every way; null if all do.</summary>
    /// <param name="frame">The packet.</param>
    /// <param name="dissection">Its whole tree.</param>
    public string? FindDisagreement(in Frame frame, Dissection dissection)
    {
        for (int i = 0; i < _filters.Length; i++)
        {
            bool matches = _filters[i].Matches(dissection);
            if (_direct[i]?.Matches(frame) is { } known && known != matches) return $"{s_filters[i]}: {matches} over the tree, {known} directly";
            _planned[i].Dissect(frame, default);
            if (_filters[i].Matches(_planned[i]) != matches) return $"{s_filters[i]}: {matches} over the whole tree, {!matches} over a planned one";
        }
        return null;
    }

    private static DissectionPlan PlanFor(DisplayFilter filter) =>
        new(filter.Fields.Select(field => field.Name), filter.Fields.Any(field => field is { IsProtocol: true, NeedsValue: true }));
}
