using System;
using System.Collections.Generic;

namespace GenShark.Filters.Syntax;

/// <summary>What is wrong with a filter, where, and how it could be mended.</summary>
public sealed class FilterError
{
    private readonly Func<IReadOnlyList<string>>? _suggest;

    /// <param name="message">What is wrong.</param>
    /// <param name="span">Where.</param>
    /// <param name="text">The filter.</param>
    /// <param name="suggest">Finds what may have been meant. Asked only if someone wants to know: there are many names.</param>
    public FilterError(string message, TextSpan span, string text = "", Func<IReadOnlyList<string>>? suggest = null)
    {
        Message = message;
        Span = span;
        Text = text;
        _suggest = suggest;
    }

    /// <summary>One sentence, in tshark's words where tshark has words for it.</summary>
    public string Message { get; }

    /// <summary>The characters of <see cref="Text"/> that are at fault. Empty at the end of a filter that stops too early.</summary>
    public TextSpan Span { get; }

    /// <summary>The filter, its macros expanded: what <see cref="Span"/> counts in.</summary>
    public string Text { get; }

    /// <summary>Names that may have been meant, the nearest first.</summary>
    public IReadOnlyList<string> Suggestions => field ??= _suggest?.Invoke() ?? [];

    /// <summary>The lines that a command prints: the message; the filter with the fault underlined, as tshark does it; what may have been meant.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Message;
        if (Span.Length > 0)
        {
            yield return "    " + Text;
            yield return new string(' ', 4 + Span.Start) + "^" + new string('~', Span.Length - 1);
        }
        if (Suggestions.Count > 0) yield return "Did you mean " + string.Join(", ", Suggestions) + "?";
    }

    public override string ToString() => string.Join("\n", Lines());

    internal FilterError In(string text) => new(Message, Span, text, _suggest);
}
