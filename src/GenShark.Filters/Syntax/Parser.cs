using System.Collections.Generic;

namespace GenShark.Filters.Syntax;

/// <summary>
/// Makes a syntax tree of a filter, by recursive descent: one method a rule of the grammar (see README.md). The first token
/// that fits no rule is the error, as in tshark.
/// </summary>
public sealed partial class Parser
{
    // Deeper nesting than any filter needs, and far from the end of the stack.
    private const int MaxDepth = 250;

    private readonly Lexer _lexer;
    private Token _current;
    private int _end;
    private int _depth;

    private Parser(string text)
    {
        _lexer = new Lexer(text);
        _current = _lexer.Next();
    }

    /// <summary>Parses a filter.</summary>
    /// <exception cref="FilterException">The text is no filter.</exception>
    public static TestSyntax Parse(string text)
    {
        try
        {
            var parser = new Parser(text);
            if (parser.Kind == TokenKind.End) return new EmptySyntax(new TextSpan(0, text.Length));
            TestSyntax test = parser.ParseOr();
            parser.Expect(TokenKind.End);
            return test;
        }
        catch (FilterException error) when (error.Error.Text.Length == 0)
        {
            throw new FilterException(error.Error.In(text));
        }
    }

    /// <summary>The token to be taken next. A bad one is reported here, when the parser first looks at it.</summary>
    private TokenKind Kind => _current.Kind == TokenKind.Bad ? throw new FilterException(_current.Value, _current.Span) : _current.Kind;

    private Token Take()
    {
        Token taken = _current;
        _end = taken.Span.End;
        _current = _lexer.Next();
        return taken;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Kind != kind) return false;
        Take();
        return true;
    }

    private Token Expect(TokenKind kind) => Kind == kind ? Take() : throw Unexpected();

    private FilterException Unexpected() => Kind == TokenKind.End
        ? new FilterException("Unexpected end of filter expression.", _current.Span)
        : new FilterException($"\"{_current.Text}\" was unexpected in this context.", _current.Span);

    private TextSpan From(int start) => new(start, _end - start);

    private void Enter()
    {
        if (++_depth > MaxDepth) throw new FilterException($"The filter is nested more than {MaxDepth} deep.", _current.Span);
    }

    // or := xor { "or" xor }
    private TestSyntax ParseOr()
    {
        Enter();
        List<TestSyntax>? operands = null;
        TestSyntax first = ParseXor();
        while (TryTake(TokenKind.Or)) (operands ??= [first]).Add(ParseXor());
        _depth--;
        return operands is null ? first : new LogicalSyntax(LogicalOperator.Or, operands);
    }

    // xor := and { "xor" and }
    private TestSyntax ParseXor()
    {
        List<TestSyntax>? operands = null;
        TestSyntax first = ParseAnd();
        while (TryTake(TokenKind.Xor)) (operands ??= [first]).Add(ParseAnd());
        return operands is null ? first : new LogicalSyntax(LogicalOperator.Xor, operands);
    }

    // and := not { "and" not }
    private TestSyntax ParseAnd()
    {
        List<TestSyntax>? operands = null;
        TestSyntax first = ParseNot();
        while (TryTake(TokenKind.And)) (operands ??= [first]).Add(ParseNot());
        return operands is null ? first : new LogicalSyntax(LogicalOperator.And, operands);
    }

    // not := "not" not | "(" or ")" | relation
    private TestSyntax ParseNot()
    {
        int start = _current.Span.Start;
        if (Kind == TokenKind.Not)
        {
            Enter();
            Token not = Take();
            var test = new NotSyntax(not.Span, ParseNot());
            _depth--;
            return test;
        }
        if (!TryTake(TokenKind.LeftParenthesis)) return ParseRelation();
        TestSyntax inner = ParseOr();
        Expect(TokenKind.RightParenthesis);
        return new ParenthesizedSyntax(From(start), inner);
    }
}
