using GenShark.Filters.Syntax;

namespace GenShark.Filters.Tests;

/// <summary>Short ways to compile and run filters on fixture packets.</summary>
internal static class Filter
{
    public static DisplayFilter Compile(string text, FilterDialect dialect = FilterDialect.Wireshark40) =>
        DisplayFilter.Compile(text, new FilterOptions { Dialect = dialect });

    public static bool Passes(string text, FixturePacket packet, FilterDialect dialect = FilterDialect.Wireshark40) =>
        Compile(text, dialect).Matches(packet.Build());

    /// <summary>What is wrong with a filter; null if nothing is.</summary>
    public static FilterError? Error(string text) => DisplayFilter.TryCompile(text, out _, out FilterError? error) ? null : error;
}
