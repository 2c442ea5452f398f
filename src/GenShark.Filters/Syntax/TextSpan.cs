namespace GenShark.Filters.Syntax;

/// <summary>A run of characters of a filter's text.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">How many characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The character behind the last.</summary>
    public int End => Start + Length;

    /// <summary>The least span that covers both.</summary>
    public static TextSpan Cover(TextSpan first, TextSpan last) => new(first.Start, last.End - first.Start);
}
