using System.ComponentModel;
using GenShark.Conformance;
using GenShark.Conformance.Comparison;
using GenShark.Conformance.Pdml;
using GenShark.Conformance.Programs;
using GenShark.Conformance.Reports;
using GenShark.Conformance.Text;

const int Usage = 2;

var commandLine = new CommandLine();
commandLine.Root.SetAction(result => RunSafely(commandLine.Read(result)));
var parsed = commandLine.Root.Parse(args);
var exitCode = parsed.Invoke();
return parsed.Errors.Count > 0 ? Usage : exitCode;

static int RunSafely(Settings settings)
{
    try
    {
        return Run(settings);
    }
    catch (Exception exception) when (CauseOf(exception) is Win32Exception or IOException or TimeoutException)
    {
        return Refuse(CauseOf(exception).Message);
    }
}

// Two captures that fail at once come as one exception with both inside.
static Exception CauseOf(Exception exception) =>
    exception is AggregateException several ? several.Flatten().InnerExceptions[0] : exception;

static int Run(Settings settings)
{
    if (!File.Exists(settings.Folder) && !Directory.Exists(settings.Folder))
        return Refuse($"There is no folder or capture {settings.Folder}.");
    if (Path.IsPathRooted(settings.Genshark) && !File.Exists(settings.Genshark))
        return Refuse($"There is no {settings.Genshark}: build src/GenShark.Cli in Release, or name a program with --genshark.");

    using var home = new EmptyHome();
    using var answers = new AnswerFolder(settings.Cache);
    var cache = new TsharkCache(answers.Path, settings.Tshark, home);
    var captures = Capture.Find(settings.Folder, settings.Only);
    if (settings.Shown is { } shown)
        return SideBySide.Run(settings, cache, home, captures, shown);
    if (captures.Count == 0)
        return Refuse("There are no captures to compare.");

    var known = KnownBy(settings, home);
    if (settings.Text)
        return TextReport.Write(Console.Out, settings, captures, new TextRun(settings, cache, home, known).Run(captures));
    var result = new PdmlRun(settings, cache, home, new NameTable(settings.Ignored), known).Run(captures);
    return new Report(Console.Out, settings, captures, known).Write(result);
}

static KnownProtocols KnownBy(Settings settings, EmptyHome home)
{
    if (settings.Known is { } names)
        return new KnownProtocols(names);
    using var run = ProgramRun.Start(settings.Genshark, ["-G", "protocols"], home, settings.Timeout);
    var known = KnownProtocols.Parse(new StreamReader(run.Output).ReadToEnd());
    var outcome = run.Finish();
    if (outcome.ExitCode != 0 || known.Count == 0)
        Console.Error.WriteLine($"'-G protocols' lists nothing (exit code {outcome.ExitCode}): no protocol counts as known; use --known.");
    return known;
}

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return Usage;
}
