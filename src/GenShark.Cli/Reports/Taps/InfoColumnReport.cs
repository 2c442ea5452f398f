using GenShark.Cli.Options;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z proto,colinfo,FILTER,FIELD</c>: writes a field's values behind the Info column.</summary>
internal static class InfoColumnReport
{
    public static TapReport Create(TapArguments arguments)
    {
        int comma = arguments.Text?.LastIndexOf(',') ?? -1;
        if (comma <= 0 || comma == arguments.Text!.Length - 1) throw new CommandLineException("invalid \"-z proto,colinfo,<filter>,<field>\" argument");
        string name = arguments.Text[(comma + 1)..];
        if (!Registry.TryFindField(name, out _)) throw new CommandLineException($"Field \"{name}\" doesn't exist.");
        return new TapReport(new InfoColumnTap(name, arguments.Context.Format) { Filter = TapArguments.Compile(arguments.Text[..comma], "Couldn't register proto,colinfo tap: ") }, _ => { });
    }
}
