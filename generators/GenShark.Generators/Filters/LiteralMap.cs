using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GenShark.Generators.Filters;

/// <summary>
/// Which characters of the source a constant string was made of: for each of its characters a place, through quotes, escapes, the
/// indentation of raw strings and <c>+</c>. What a name stands for is placed at the name.
/// </summary>
internal sealed class LiteralMap
{
    private readonly List<TextSpan> _places = [];
    private readonly TextSpan _whole;

    private LiteralMap(ExpressionSyntax expression, SemanticModel model, CancellationToken cancel)
    {
        Add(expression, model, cancel);
        // An error at the end of a filter stands at the closing quote.
        _whole = expression.Span;
    }

    /// <summary>The places of a constant's characters; null if they can't be told one by one.</summary>
    public static LiteralMap? Create(ExpressionSyntax expression, string value, SemanticModel model, CancellationToken cancel)
    {
        var map = new LiteralMap(expression, model, cancel);
        return map._places.Count == value.Length ? map : null;
    }

    /// <summary>The characters of the source that a run of the string's characters was written with.</summary>
    public TextSpan Find(int start, int length)
    {
        if (_places.Count == 0) return _whole;
        if (start >= _places.Count) return new TextSpan(_places[_places.Count - 1].End, 1);
        int last = Math.Min(start + Math.Max(length, 1), _places.Count) - 1;
        return TextSpan.FromBounds(_places[start].Start, Math.Max(_places[start].End, _places[last].End));
    }

    private void Add(ExpressionSyntax expression, SemanticModel model, CancellationToken cancel)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized: Add(parenthesized.Expression, model, cancel); break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                Add(sum.Left, model, cancel);
                Add(sum.Right, model, cancel);
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal: AddLiteral(literal.Token); break;
            default:
                if (model.GetConstantValue(expression, cancel).Value is string text) _places.AddRange(text.Select(_ => expression.Span));
                break;
        }
    }

    private void AddLiteral(SyntaxToken token)
    {
        string source = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.SingleLineRawStringLiteralToken:
                int quotes = source.TakeWhile(letter => letter == '"').Count();
                AddRun(token.SpanStart + quotes, token.ValueText.Length);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken: AddLines(token); break;
            default:
                if (source[0] == '@') AddVerbatim(token);
                else AddEscaped(token);
                break;
        }
    }

    private void AddRun(int start, int length)
    {
        for (int i = 0; i < length; i++) _places.Add(new TextSpan(start + i, 1));
    }

    // Each line of the value is the end of a line of the source, behind what all of them are indented by.
    private void AddLines(SyntaxToken token)
    {
        string source = token.Text;
        int at = source.IndexOf('\n') + 1;
        int indentation = source.Length - source.LastIndexOf('\n') - 1 - source.Reverse().TakeWhile(letter => letter == '"').Count();
        string[] lines = token.ValueText.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int end = source.IndexOf('\n', at);
            int start = token.SpanStart + Math.Min(at + indentation, end);
            // The break between two lines belongs to the first.
            AddRun(start, lines[i].Length + (i < lines.Length - 1 ? 1 : 0));
            at = end + 1;
        }
    }

    private void AddVerbatim(SyntaxToken token)
    {
        for (int at = 2; at < token.Text.Length - 1;)
        {
            int length = token.Text[at] == '"' ? 2 : 1;
            _places.Add(new TextSpan(token.SpanStart + at, length));
            at += length;
        }
    }

    private void AddEscaped(SyntaxToken token)
    {
        string source = token.Text;
        for (int at = 1; at < source.Length - 1;)
        {
            int length = source[at] == '\\' ? EscapeLength(source, at) : 1;
            var place = new TextSpan(token.SpanStart + at, length);
            _places.Add(place);
            // Beyond the first plane a character takes two.
            if (source[at] == '\\' && source[at + 1] == 'U' && int.Parse(source.Substring(at + 2, 8), System.Globalization.NumberStyles.HexNumber) > 0xffff) _places.Add(place);
            at += length;
        }
    }

    private static int EscapeLength(string source, int at) => source[at + 1] switch
    {
        'u' => 6,
        'U' => 10,
        'x' => 2 + source.Skip(at + 2).Take(4).TakeWhile(Uri.IsHexDigit).Count(),
        _ => 2,
    };
}
