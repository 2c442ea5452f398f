using System.CommandLine;

namespace GenShark.Cli.Options;

/// <summary>What <c>-h</c> prints.</summary>
internal static class Help
{
    private const int TextColumn = 27, Width = 100;

    public static void Print(CommandLine line, TextWriter output)
    {
        output.WriteLine(VersionText.FirstLine);
        output.WriteLine("Capture and dissect network traffic, as tshark does.");
        output.WriteLine();
        PrintUsage(line, output);
        output.WriteLine("""

            Examples:
              genshark -r capture.pcapng                                   a line a packet
              genshark -r capture.pcapng -Y 'dns.qry.name contains "example"'
              genshark -r capture.pcapng -V -O ip,tcp                      details of IP and TCP
              genshark -r capture.pcapng -T fields -e ip.src -e tcp.dstport -E header=y
              genshark -r capture.pcapng -T json -Y icmp                   also pdml, ek, tabs, psml
              genshark -i eth0 -f 'udp port 53' -Y 'dns.flags.rcode != 0'     capture; see -D
              genshark -i eth0 -w trace.pcapng -b filesize:100000 -b files:10
              genshark -r capture.pcapng -Y 'tcp.stream == 3' -w stream.pcapng
              genshark --count -r capture.pcapng 'tcp.dstport == 443 && ip.ttl > 32'
              genshark --explain -r capture.pcapng -Y 'udp && dns.qry.name contains "example"'
              genshark -r capture.pcapng -q -z conv,tcp -z io,stat,1      statistics; -z help lists them
              genshark -2 -R dns -r capture.pcapng -Y dns.response_in    what later packets tell

            Display filters: 'genshark filters --help' checks them, explains them and completes names.

            Exit codes: 0 done; 1 the command line is wrong, or nothing can be captured; 2 a filter or a file is (packets before the fault are printed).
            """);
    }

    public static void PrintUsage(CommandLine line, TextWriter output)
    {
        output.WriteLine("Usage: genshark [options] [display filter]");
        foreach (OptionGroup group in line.Groups)
        {
            output.WriteLine();
            output.WriteLine(group.Title);
            foreach (Option option in group.Options) PrintOption(option, output);
        }
    }

    private static void PrintOption(Option option, TextWriter output)
    {
        string argument = option.HelpName is { } name ? $" <{name}>" : "";
        string head = "  " + string.Join(", ", [option.Name + argument, .. option.Aliases.Select(alias => alias + argument)]);
        if (head.Length >= TextColumn - 1)
        {
            output.WriteLine(head);
            head = "";
        }
        foreach (string text in Wrap(option.Description ?? "", Width - TextColumn))
        {
            output.WriteLine(head.PadRight(TextColumn) + text);
            head = "";
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        while (text.Length > width)
        {
            int end = text.LastIndexOf(' ', width);
            yield return text[..end];
            text = text[(end + 1)..];
        }
        yield return text;
    }
}
