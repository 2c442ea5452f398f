using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z dhcp,stat</c>.</summary>
internal static class DhcpReport
{
    private const int LineWidth = 101;

    // By their numbers, from 1.
    private static readonly string[] s_types =
    [
        "Discover", "Offer", "Request", "Decline", "ACK", "NAK", "Release", "Inform", "Force Renew", "Lease query", "Lease Unassigned", "Lease Unknown",
        "Lease Active", "Bulk Lease Query", "Lease Query Done", "Active LeaseQuery", "Lease Query Status", "TLS",
    ];

    public static TapReport Create(TapArguments arguments)
    {
        var tap = new DhcpTap { Filter = arguments.Filter("Couldn't register tap: ") };
        return new TapReport(tap, output => Write(tap, arguments.Text, output.Text));
    }

    private static void Write(DhcpTap tap, string? filter, TextBuilder text)
    {
        text.Append('\n').Append('=', LineWidth).Append($"\nDHCP (BOOTP) Statistics:\nFilter for statistics: {filter}\nDHCP Message Type |Packets |\nDHCP Statistics\n");
        for (int i = 0; i < s_types.Length; i++) text.Append($"{s_types[i],-26}|{tap[(byte)(i + 1)]} |\n");
        text.Append('=', LineWidth).Append('\n');
    }
}
