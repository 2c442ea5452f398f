using GenShark.Filters.Syntax;

namespace GenShark.Filters.Tests;

/// <summary>Short ways to compile and run filters on fixture packets.</summary>
internal static class Filter
{
    public static DisplayFilter Compile(string text) => DisplayFilter.Compile(text);

    public static bool Passes(string text, FixturePacket packet) => Compile(text).Matches(packet.Build());

    /// <summary>What is wrong with a filter; null if nothing is.</summary>
    public static FilterError? Error(string text) => DisplayFilter.TryCompile(text, out _, out FilterError? error) ? null : error;
}
