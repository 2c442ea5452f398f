using GenShark.Capture.Reading;
using GenShark.Capture.Statistics;
using GenShark.Cli.Options;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z hosts</c>. Names are looked up by nobody; with <c>-n</c> only those count that the capture itself tells, as in tshark.</summary>
internal static class HostsReport
{
    public static TapReport Create(TapArguments arguments)
    {
        string[] kinds = arguments.Text?.Split(',') ?? ["ip"];
        if (kinds.Any(kind => kind is not ("ip" or "ipv4" or "ipv6"))) throw new CommandLineException("invalid \"-z hosts[,ip|ipv4|ipv6]\" argument");
        bool isV4 = kinds.Any(kind => kind != "ipv6"), isV6 = kinds.Any(kind => kind != "ipv4");
        var tap = new HostsTap { TakesAnswers = !arguments.Context.IsWithoutNames };
        return new TapReport(tap, output => Write(tap, arguments.Context, isV4, isV6, output.Text));
    }

    private static void Write(HostsTap tap, TapContext context, bool isV4, bool isV6, TextBuilder text)
    {
        text.Append($"# TShark hosts output\n#\n# Host data gathered from {context.CaptureFile}\n\n");
        if (isV4) Write(tap, AddressKind.IPv4, text);
        if (isV6) Write(tap, AddressKind.IPv6, text);
    }

    private static void Write(HostsTap tap, AddressKind kind, TextBuilder text)
    {
        foreach (HostName host in tap.Hosts.Where(host => host.Address.Kind == kind)) text.Append($"{host.Address.ToString()}\t{host.Name}\n");
    }
}
