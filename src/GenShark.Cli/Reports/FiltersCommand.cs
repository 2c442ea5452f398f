using GenShark.Cli.Options;
using GenShark.Filters;

namespace GenShark.Cli.Reports;

/// <summary><c>genshark filters</c>: help for those who type display filters.</summary>
internal static class FiltersCommand
{
    public const string Name = "filters";

    private const string Usage = """
        Usage: genshark filters check FILTER       says what is wrong with a filter, where, and what may have been meant
               genshark filters explain FILTER     says in words what a filter asks for, and of which fields
               genshark filters complete PREFIX    lists the fields and functions that the last word may become: name, type, text

        Examples:
          genshark filters check 'tcp.dstport == 443 && ip.ttl > 32'
          genshark filters explain 'ip.addr != 10.0.0.1'
          genshark filters complete tcp.fl
          genshark filters complete 'ip.src == 10.0.0.1 and udp.'

        What a filter costs on a file: genshark --explain -Y FILTER -r FILE

        Exit codes: 0 the filter is right, or there are completions; 1 the command line is wrong; 2 the filter is.

        """;

    /// <exception cref="CommandLineException">There is no such verb.</exception>
    /// <exception cref="GenShark.Filters.Syntax.FilterException">The filter is wrong.</exception>
    public static void Run(string[] arguments, Func<string, DisplayFilter?> compile, TextBuilder text)
    {
        switch (arguments)
        {
            case [] or ["-h" or "--help"]: text.Append(Usage); break;
            case ["check", var filter]: Check(filter, compile(filter), text); break;
            case ["explain", var filter]: Explain(compile(filter) ?? DisplayFilter.Compile(""), text); break;
            case ["complete", var prefix]: Complete(prefix, text); break;
            default: throw new CommandLineException($"\"{Name} {string.Join(' ', arguments)}\" is no command.\n\n{Usage.TrimEnd()}");
        }
    }

    private static void Check(string filter, DisplayFilter? compiled, TextBuilder text)
    {
        text.Append($"The filter is right: {(filter.Length == 0 ? "it passes every packet" : filter)}\n");
        if (compiled is { Fields.Count: > 0 }) text.Append($"It looks at {string.Join(", ", compiled.Fields.Select(field => field.Name))}\n");
    }

    private static void Explain(DisplayFilter filter, TextBuilder text)
    {
        text.Append(FilterWords.Of(filter));
        if (filter.Fields.Count == 0) return;
        text.Append("\nFields\n");
        foreach (FieldReference field in filter.Fields)
        {
            FilterCompletion described = FilterCompletion.Of(field.Name);
            text.Append($"  {described.Name}\t{described.Type}\t{described.Text}\n");
        }
    }

    private static void Complete(string prefix, TextBuilder text)
    {
        foreach (FilterCompletion completion in FilterCompletion.Find(prefix, out _)) text.Append($"{completion.Name}\t{completion.Type}\t{completion.Text}\n");
    }
}
