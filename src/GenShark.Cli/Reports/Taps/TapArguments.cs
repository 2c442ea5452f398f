using GenShark.Cli.Options;
using GenShark.Filters;
using GenShark.Filters.Syntax;

namespace GenShark.Cli.Reports.Taps;

/// <summary>What stands behind a statistic's name.</summary>
/// <param name="text">All of it, without the comma before it; null if there is none.</param>
/// <param name="context">What else the command line says.</param>
internal sealed class TapArguments(string? text, TapContext context)
{
    public string? Text => text;

    public TapContext Context => context;

    /// <summary>All of it as a display filter; null for none.</summary>
    /// <param name="complaint">What is told of a filter that is wrong, up to the filter.</param>
    public DisplayFilter? Filter(string complaint) => Compile(text, complaint);

    /// <summary>Compiles a display filter; null for none.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="complaint">What is told of a filter that is wrong, up to the filter.</param>
    /// <param name="end">What is told behind it.</param>
    /// <exception cref="CommandLineException">It is wrong.</exception>
    public static DisplayFilter? Compile(string? filter, string complaint, string end = "")
    {
        if (string.IsNullOrWhiteSpace(filter)) return null;
        return DisplayFilter.TryCompile(filter, out DisplayFilter? compiled, out FilterError? error)
            ? compiled
            : throw new CommandLineException($"{complaint}Filter \"{filter}\" is invalid - {error.Message}{end}");
    }
}

/// <summary>What the command line says that reports depend on.</summary>
/// <param name="Format">How values are shown.</param>
/// <param name="CaptureFile">The captures that are read.</param>
/// <param name="IsWithoutNames">Whether nothing is to be named.</param>
internal sealed record TapContext(FormatOptions Format, string CaptureFile, bool IsWithoutNames);
