using System.CommandLine;
using GenShark;
using GenShark.Capture;
using GenShark.Capture.Live;
using GenShark.Capture.Reading;
using GenShark.Capture.Writing;
using GenShark.Cli.Options;
using GenShark.Cli.Reports;
using GenShark.Cli.Running;
using GenShark.Filters;
using GenShark.Filters.Syntax;

return Program.Run(args);

/// <summary>The genshark command.</summary>
internal static partial class Program
{
    private const int Done = 0, BadCommandLine = 1, NoCapture = 1, BadInput = 2, Interrupted = 130, NobodyReads = 141;

    /// <returns>tshark's exit codes.</returns>
    public static int Run(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) => key.Cancel = TryStop(stop);
        using var output = new StandardOutputStream();
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
            bool isEndless = Run(line, args, output, errors, stop);
            output.Flush();
            return stop.IsCancellationRequested && !isEndless ? Interrupted : Done;
        }
        catch (CommandLineException wrong)
        {
            if (wrong.HasBlankBefore) errors.WriteLine();
            Complain(errors, wrong.Message);
            if (wrong.ShowsUsage)
            {
                errors.WriteLine();
                Help.PrintUsage(line, errors);
            }
            return wrong.IsNoFailure ? Done : wrong.Code > 0 ? wrong.Code : wrong.IsOfInput ? BadInput : BadCommandLine;
        }
        catch (ChoiceException wrong)
        {
            // Each line is a complaint of its own, but for the items of lists.
            Complain(errors, wrong.Message.Replace("\n", "\ngenshark: ").Replace("\ngenshark: \t", "\n\t"));
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
        catch (LiveCaptureException wrong)
        {
            Complain(errors, wrong.Message);
            return NoCapture;
        }
        catch (CaptureWriteException wrong) when (!wrong.IsBrokenPipe)
        {
            Complain(errors, wrong.Message);
            return BadInput;
        }
        catch (CaptureWriteException)
        {
            return NobodyReads;
        }
        catch (IOException) when (!output.CanWrite)
        {
            return NobodyReads;
        }
    }

    /// <returns>Whether it is meant to be ended by Ctrl-C.</returns>
    private static bool Run(CommandLine line, string[] args, StandardOutput output, TextWriter errors, CancellationToken stop)
    {
        if (args is [FiltersCommand.Name, ..])
        {
            FiltersCommand.Run(args[1..], text => CompileFilter(text, errors), output.Text);
            return false;
        }
        ParseResult parsed = line.Command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.GetValue(line.Help)) output.WriteText(text => Help.Print(line, text));
        else if (parsed.GetValue(line.Version)) output.WriteText(VersionText.Print);
        else if (parsed.GetResult(line.Report) is { Implicit: false }) WriteReport(line, parsed, output);
        else if (parsed.GetValue(line.Interfaces)) InterfaceList.Write(output.Text);
        else
        {
            TsharkOptions options = new OptionsReader(line, parsed).Read();
            DisplayFilter? readFilter = CompileFilter(options.ReadFilter, errors), filter = CompileFilter(options.Filter, errors);
            if (parsed.GetValue(line.LinkTypes)) InterfaceList.WriteLinkTypes(FirstOf(options.Live), output.Text);
            else if (parsed.GetValue(line.TimestampTypes)) InterfaceList.WriteTimestampTypes(FirstOf(options.Live), output.Text);
            else if (options.Explain) ExplainReport.Write(() => ReadRun.Open(options), ReadRun.LastOf(options), filter!, output);
            else if (options.ReadFiles.Count > 0)
            {
                ReadRun.Run(Warning(options, errors), filter, readFilter, output, stop);
                return options.Follow;
            }
            else
            {
                LiveRun.Run(Warning(options, errors), filter, output, errors, stop);
                return true;
            }
        }
        return false;
    }

    // What had to be forgotten is said once, whatever it was.
    private static TsharkOptions Warning(TsharkOptions options, TextWriter errors) => options.ErrorsOnly ? options : options with
    {
        Dissection = options.Dissection with
        {
            Forgetting = frame => Complain(errors, $"Packet {frame}: more conversations, requests or pieces of messages wait for others than are kept. "
                + "Those that waited longest are forgotten; what comes of them begins anew. See --most-states."),
        },
    };

    private static DisplayFilter? CompileFilter(string text, TextWriter errors)
    {
        if (text.Length == 0) return null;
        // The user's macros are looked for only where one may be named.
        var filter = DisplayFilter.Compile(text, new FilterOptions { Macros = text.Contains('$') ? MacroFile.ReadUsers() : FilterMacros.Default });
        foreach (string name in filter.UndeclaredProtocols) Complain(errors, $"{name} is a protocol that GenShark does not dissect: the filter finds none of it.");
        return filter;
    }

    private static void WriteReport(CommandLine line, ParseResult parsed, StandardOutput output)
    {
        string? report = parsed.GetValue(line.Report);
        switch (report)
        {
            case "fields" or null: FieldsReport.Write(output.Text); break;
            case "protocols": ProtocolsReport.Write(output.Text); break;
            case "currentprefs": PreferencesReport.Write(output.Text, new OptionsReader(line, parsed).Read().Dissection.ToChoices()); break;
            case "defaultprefs": PreferencesReport.Write(output.Text, DissectionChoices.None); break;
            default: throw new CommandLineException($"Invalid \"{report}\" option for -G flag; GenShark has the reports fields, protocols, currentprefs and defaultprefs.");
        }
    }

    private static string FirstOf(LiveCaptureOptions options) => options.Interfaces.Count > 0 ? options.Interfaces[0] : "1";

    private static void Complain(TextWriter errors, string message) => errors.WriteLine($"genshark: {message}");

    // The second Ctrl-C ends the process at once.
    private static bool TryStop(CancellationTokenSource stop)
    {
        if (stop.IsCancellationRequested) return false;
        stop.Cancel();
        return true;
    }
}
