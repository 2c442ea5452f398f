using GenShark.Capture.Statistics;
using GenShark.Cli.Options;

namespace GenShark.Cli.Reports.Taps;

/// <summary>The statistics that <c>-z</c> knows.</summary>
internal static class TapCatalog
{
    private static readonly (string Name, ConversationType Type)[] s_types =
        [("eth", ConversationType.Ethernet), ("ip", ConversationType.IPv4), ("ipv6", ConversationType.IPv6), ("sctp", ConversationType.Sctp), ("tcp", ConversationType.Tcp), ("udp", ConversationType.Udp)];

    private static readonly (string Name, Func<TapArguments, TapReport> Create)[] s_all = All();

    private static (string Name, Func<TapArguments, TapReport> Create)[] All()
    {
        List<(string Name, Func<TapArguments, TapReport> Create)> all =
        [
            ("dhcp,stat", DhcpReport.Create),
            ("expert", ExpertReport.Create),
            ("flow,any", arguments => FlowReport.Create(FlowKind.Any, arguments)),
            ("flow,icmp", arguments => FlowReport.Create(FlowKind.Icmp, arguments)),
            ("flow,icmpv6", arguments => FlowReport.Create(FlowKind.Icmpv6, arguments)),
            ("flow,tcp", arguments => FlowReport.Create(FlowKind.Tcp, arguments)),
            ("hosts", HostsReport.Create),
            ("http,stat", HttpCountReport.Create),
            ("icmp,srt", arguments => EchoReport.Create(isV6: false, arguments)),
            ("icmpv6,srt", arguments => EchoReport.Create(isV6: true, arguments)),
            ("io,phs", HierarchyReport.Create),
            ("io,stat", IntervalReport.Create),
            ("proto,colinfo", InfoColumnReport.Create),
            ("rtp,streams", RtpReport.Create),
            ("smb2,srt", Smb2Report.Create),
        ];
        foreach (string protocol in (ReadOnlySpan<string>)["http", "tcp", "tls", "udp"]) all.Add(($"follow,{protocol}", arguments => FollowReport.Create(protocol, arguments)));
        foreach ((string name, ConversationType type) in s_types)
        {
            all.Add(($"conv,{name}", arguments => ConversationReports.Conversations(type, arguments)));
            all.Add(($"endpoints,{name}", arguments => ConversationReports.Endpoints(type, arguments)));
        }
        foreach ((string name, Func<Filters.DisplayFilter?, StatisticsTreeTap> make) in Trees.All) all.Add((name, arguments => Trees.Create(make, arguments)));
        return [.. all.OrderBy(tap => tap.Name, StringComparer.Ordinal)];
    }

    /// <summary>What <c>-z help</c> prints, and what is told of a name that is not known.</summary>
    public static string Names => string.Concat(s_all.Select(tap => $"\n     {tap.Name}"));

    /// <summary>Makes what an argument of <c>-z</c> asks for.</summary>
    /// <exception cref="CommandLineException">There is no such statistic, or it cannot be had so.</exception>
    public static TapReport Create(string argument, TapContext context)
    {
        if (argument == "help") throw new CommandLineException($"The available statistics for the \"-z\" option are:{Names}") { IsNoFailure = true };
        (string Name, Func<TapArguments, TapReport> Create) best = ("", null!);
        foreach ((string Name, Func<TapArguments, TapReport> Create) tap in s_all)
        {
            if (tap.Name.Length > best.Name.Length && (argument == tap.Name || argument.StartsWith(tap.Name + ',', StringComparison.Ordinal))) best = tap;
        }
        if (best.Create is null) throw new CommandLineException($"Invalid -z argument \"{argument}\"; it must be one of:{Names}");
        return best.Create(new TapArguments(argument.Length == best.Name.Length ? null : argument[(best.Name.Length + 1)..], context));
    }
}
