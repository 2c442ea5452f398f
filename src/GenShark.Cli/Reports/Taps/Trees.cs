using GenShark.Capture.Statistics;
using GenShark.Cli.Options;
using GenShark.Filters;

namespace GenShark.Cli.Reports.Taps;

/// <summary>The trees that <c>-z</c> knows.</summary>
internal static class Trees
{
    /// <summary>A tree's name, its title in complaints, and how it is made.</summary>
    public static IReadOnlyList<(string Name, Func<DisplayFilter?, StatisticsTreeTap> Make)> All { get; } =
    [
        ("dests,tree", filter => new DestinationsTap { Filter = filter }),
        ("dns,tree", filter => new DnsTap { Filter = filter }),
        ("http,tree", filter => new HttpMessagesTap { Filter = filter }),
        ("http_req,tree", filter => new HttpRequestsTap { Filter = filter }),
        ("http_srv,tree", filter => new HttpServersTap { Filter = filter }),
        ("ip_hosts,tree", filter => new AllAddressesTap { Filter = filter }),
        ("ip_srcdst,tree", filter => new SourcesAndDestinationsTap { Filter = filter }),
        ("ipv6_dests,tree", filter => new DestinationsTap(isV6: true) { Filter = filter }),
        ("ipv6_hosts,tree", filter => new AllAddressesTap(isV6: true) { Filter = filter }),
        ("ipv6_ptype,tree", filter => new TransportsTap(isV6: true) { Filter = filter }),
        ("ipv6_srcdst,tree", filter => new SourcesAndDestinationsTap(isV6: true) { Filter = filter }),
        ("plen,tree", filter => new PacketLengthsTap { Filter = filter }),
        ("ptype,tree", filter => new TransportsTap { Filter = filter }),
    ];

    /// <exception cref="CommandLineException">The filter is wrong. As in tshark, which then does nothing more, that is no failure.</exception>
    public static TapReport Create(Func<DisplayFilter?, StatisticsTreeTap> make, TapArguments arguments)
    {
        string title = make(null).Title.Split('/')[^1];
        DisplayFilter? filter;
        try
        {
            filter = arguments.Filter($"stats_tree for: {title} failed to attach to the tap: ");
        }
        catch (CommandLineException wrong)
        {
            throw new CommandLineException(wrong.Message) { IsNoFailure = true };
        }
        return TreeReport.Create(make(filter));
    }
}
