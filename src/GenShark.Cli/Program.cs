using System.CommandLine;
using GenShark.Capture.Reading;
using GenShark.Cli.Options;
using GenShark.Cli.Reports;
using GenShark.Cli.Running;
using GenShark.Filters;
using GenShark.Filters.Syntax;

return Program.Run(args);

/// <summary>The genshark command.</summary>
internal static partial class Program
{
    private const int Done = 0, BadCommandLine = 1, BadInput = 2, Interrupted = 130, NobodyReads = 141;

    /// <returns>tshark's exit codes.</returns>
    public static int Run(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) => key.Cancel = TryStop(stop);
        using Stream output = Console.OpenStandardOutput();
        return Run(args, output, Console.Error, stop.Token);
    }

    /// <summary>Runs the command inside a process that has other things to do.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="stdout">Takes what the standard output would; stays open.</param>
    /// <param name="errors">Takes complaints.</param>
    /// <param name="stop">Ctrl-C: what is printed of packets is brought to its end.</param>
    /// <returns>tshark's exit codes.</returns>
    internal static int Run(string[] args, Stream stdout, TextWriter errors, CancellationToken stop)
    {
        PacketCursor.LoadProtocols();
        var line = new CommandLine();
        var output = new StandardOutput(stdout);
        try
        {
            Run(line, args, output, stop);
            output.Flush();
            return stop.IsCancellationRequested ? Interrupted : Done;
        }
        catch (CommandLineException wrong)
        {
            Complain(errors, wrong.Message);
            if (wrong.ShowsUsage)
            {
                errors.WriteLine();
                Help.PrintUsage(line, errors);
            }
            return BadCommandLine;
        }
        catch (FilterException wrong)
        {
            Complain(errors, wrong.Error.ToString());
            return BadInput;
        }
        catch (CaptureFormatException wrong)
        {
            Complain(errors, wrong.Message);
            return BadInput;
        }
        catch (IOException) when (!output.CanWrite)
        {
            return NobodyReads;
        }
    }

    private static void Run(CommandLine line, string[] args, StandardOutput output, CancellationToken stop)
    {
        ParseResult parsed = line.Command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.GetValue(line.Help)) output.WriteText(text => Help.Print(line, text));
        else if (parsed.GetValue(line.Version)) output.WriteText(VersionText.Print);
        else if (parsed.GetResult(line.Report) is { Implicit: false }) WriteReport(parsed.GetValue(line.Report), output);
        else if (parsed.GetValue(line.Interfaces)) WriteInterfaces(output);
        else
        {
            TsharkOptions options = new OptionsReader(line, parsed).Read();
            if (options.ReadFile is null) throw new CommandLineException("Live capture isn't supported yet; name a capture file with -r.");
            DisplayFilter? filter = options.Filter.Length == 0 ? null : DisplayFilter.Compile(options.Filter, new FilterOptions
            {
                // The user's macros are looked for only where one may be named.
                Macros = options.Filter.Contains('$') ? MacroFile.ReadUsers() : FilterMacros.Default,
            });
            ReadRun.Run(options, filter, output, stop);
        }
    }

    private static void WriteReport(string? report, StandardOutput output)
    {
        switch (report)
        {
            case "fields" or null: FieldsReport.Write(output.Text); break;
            case "protocols": ProtocolsReport.Write(output.Text); break;
            default: throw new CommandLineException($"Invalid \"{report}\" option for -G flag; GenShark has the reports fields and protocols.");
        }
    }

    private static void WriteInterfaces(StandardOutput output)
    {
        try
        {
            InterfaceList.Write(output.Text);
        }
        catch (DllNotFoundException)
        {
            throw new CommandLineException("libpcap isn't installed, so interfaces can't be listed (Debian: apt-get install libpcap0.8).");
        }
        catch (SharpPcap.PcapException wrong)
        {
            throw new CommandLineException($"The interfaces can't be listed: {wrong.Message}");
        }
    }

    private static void Complain(TextWriter errors, string message) => errors.WriteLine($"genshark: {message}");

    // The second Ctrl-C ends the process at once.
    private static bool TryStop(CancellationTokenSource stop)
    {
        if (stop.IsCancellationRequested) return false;
        stop.Cancel();
        return true;
    }
}
