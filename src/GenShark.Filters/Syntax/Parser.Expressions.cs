using System.Collections.Generic;

namespace GenShark.Filters.Syntax;

// Values: arithmetic, and what it works on.
public sealed partial class Parser
{
    // expression := sum { "&" sum }
    private ExpressionSyntax ParseExpression()
    {
        int depth = _depth;
        Enter();
        ExpressionSyntax left = ParseSum();
        while (Kind == TokenKind.Ampersand) left = new ArithmeticSyntax(left, ArithmeticOperator.BitwiseAnd, TakeOperator(), ParseSum());
        _depth = depth;
        return left;
    }

    // sum := product { ( "+" | "-" ) product }
    private ExpressionSyntax ParseSum()
    {
        ExpressionSyntax left = ParseProduct();
        while (Kind is TokenKind.Plus or TokenKind.Minus)
        {
            ArithmeticOperator op = Kind == TokenKind.Plus ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
            left = new ArithmeticSyntax(left, op, TakeOperator(), ParseProduct());
        }
        return left;
    }

    // product := signed { ( "*" | "/" | "%" ) signed }
    private ExpressionSyntax ParseProduct()
    {
        ExpressionSyntax left = ParseFactor();
        while (Kind is TokenKind.Star or TokenKind.Slash or TokenKind.Percent)
        {
            ArithmeticOperator op = Kind switch
            {
                TokenKind.Star => ArithmeticOperator.Multiply,
                TokenKind.Slash => ArithmeticOperator.Divide,
                _ => ArithmeticOperator.Modulo,
            };
            left = new ArithmeticSyntax(left, op, TakeOperator(), ParseFactor());
        }
        return left;
    }

    /// <summary>Each operator makes the tree one deeper.</summary>
    private TextSpan TakeOperator()
    {
        Enter();
        return Take().Span;
    }

    // factor := "{" expression "}" | signed
    private ExpressionSyntax ParseFactor()
    {
        int start = _current.Span.Start;
        if (!TryTake(TokenKind.LeftBrace)) return ParseSigned();
        ExpressionSyntax inner = ParseExpression();
        Expect(TokenKind.RightBrace);
        return new GroupSyntax(From(start), inner);
    }

    // signed := [ "-" | "+" ] entity
    private ExpressionSyntax ParseSigned()
    {
        if (Kind is not (TokenKind.Minus or TokenKind.Plus)) return ParseEntity();
        Token sign = Take();
        return new SignSyntax(sign, ParseEntity());
    }

    // entity := [ "@" ] primary [ "#" layers ] { "[" slice "]" }
    private ExpressionSyntax ParseEntity()
    {
        int start = _current.Span.Start, depth = _depth;
        bool isRaw = TryTake(TokenKind.At);
        int name = _current.Span.Start;
        ExpressionSyntax entity = ParsePrimary();
        if (entity is WordSyntax or FieldNameSyntax && TryTake(TokenKind.Hash)) entity = new LayerSyntax(From(name), entity, ParseLayers());
        if (isRaw) entity = new RawSyntax(From(start), entity);
        while (TryTake(TokenKind.LeftBracket))
        {
            Enter();
            List<SliceRangeSyntax> ranges = ParseRanges();
            entity = new SliceSyntax(From(start), entity, ranges);
        }
        _depth = depth;
        return entity;
    }

    private ExpressionSyntax ParsePrimary()
    {
        switch (Kind)
        {
            case TokenKind.Word:
                Token word = Take();
                return Kind == TokenKind.LeftParenthesis ? ParseCall(word) : new WordSyntax(word);
            case TokenKind.FieldName: return new FieldNameSyntax(Take());
            case TokenKind.Literal: return new LiteralSyntax(Take());
            case TokenKind.String: return new StringSyntax(Take());
            case TokenKind.Character: return new CharacterSyntax(Take());
            case TokenKind.Dollar: return ParseReference();
            default: throw Unexpected();
        }
    }

    // call := name "(" [ expression { "," expression } ] ")"
    private CallSyntax ParseCall(Token name)
    {
        Expect(TokenKind.LeftParenthesis);
        var arguments = new List<ExpressionSyntax>();
        if (Kind != TokenKind.RightParenthesis)
        {
            do arguments.Add(ParseExpression());
            while (TryTake(TokenKind.Comma));
        }
        Expect(TokenKind.RightParenthesis);
        return new CallSyntax(From(name.Span.Start), name, arguments);
    }

    // reference := "$" "{" [ "@" ] name [ "#" layers ] "}"
    private ReferenceSyntax ParseReference()
    {
        Token dollar = Take();
        Expect(TokenKind.LeftBrace);
        bool isRaw = TryTake(TokenKind.At);
        Token name = Expect(TokenKind.Word);
        List<SliceRangeSyntax> layers = TryTake(TokenKind.Hash) ? ParseLayers() : [];
        Expect(TokenKind.RightBrace);
        return new ReferenceSyntax(From(dollar.Span.Start), name, isRaw, layers);
    }

    // layers := number | "[" slice "]"
    private List<SliceRangeSyntax> ParseLayers()
    {
        if (Kind != TokenKind.LayerNumber)
        {
            Expect(TokenKind.LeftBracket);
            return ParseRanges();
        }
        Token number = Take();
        if (!int.TryParse(number.Text, out int layer))
            throw new FilterException($"\"{number.Text}\" causes an integer overflow.", number.Span);
        return [new SliceRangeSyntax(number.Span, layer, 1)];
    }

    // slice := range { "," range }, the closing bracket included
    private List<SliceRangeSyntax> ParseRanges()
    {
        var ranges = new List<SliceRangeSyntax>();
        do ranges.Add(SliceText.Read(Expect(TokenKind.SliceRange)));
        while (TryTake(TokenKind.Comma));
        Expect(TokenKind.RightBracket);
        return ranges;
    }
}
