using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// The two sides of a comparison, and which types meet.
public sealed partial class Checker
{
    /// <summary>The left side must have a type of its own.</summary>
    private BoundValue BindLeft(ExpressionSyntax left, string sign)
    {
        ExpressionSyntax inner = Unwrap(left);
        if (IsOperation(inner)) return BindOperation(inner, null);
        return TryBind(inner) ?? throw new FilterException(new FilterError(
            $"Left side of {sign} expression must be a field or function, not {Describe(inner)}.", inner.Span, suggest: () => NearFields(inner)));
    }

    /// <summary>The right side: a constant becomes one of the left side's type, all else must fit to it.</summary>
    /// <param name="left">The left side; becomes its bytes where the right side is a slice.</param>
    /// <param name="leftSyntax">How it was written, for messages.</param>
    /// <param name="rightSyntax">The right side.</param>
    /// <param name="isPart">For searches: bytes of any number will do.</param>
    private BoundValue BindRight(ref BoundValue left, ExpressionSyntax leftSyntax, ExpressionSyntax rightSyntax, bool isPart = false)
    {
        ExpressionSyntax inner = Unwrap(rightSyntax);
        BoundValue? right = IsOperation(inner) ? BindOperation(inner, left) : TryBind(inner);
        if (right is null) return new BoundConstant(Convert(inner, left, isPart));

        bool leftIsSlice = left is BoundSlice, rightIsSlice = right is BoundSlice;
        if (leftIsSlice && !rightIsSlice && !IsOperation(inner)) return BytesOf(right, inner, "Return value of function");
        if (rightIsSlice && !leftIsSlice) left = BytesOf(left, Leftmost(leftSyntax), "Function");
        return AreCompatible(left.Type, right.Type) ? right : throw Incompatible(left, leftSyntax, right, inner);
    }

    /// <summary>Values of one family compare; a number also with a boolean on its right.</summary>
    private static bool AreCompatible(FilterType left, FilterType right)
    {
        TypeFamily family = left.Family();
        return family != TypeFamily.None && (family == right.Family() || family == TypeFamily.Integer && right == FilterType.Boolean);
    }

    /// <summary>A value as bytes, to be compared with a slice.</summary>
    private static BoundSlice BytesOf(BoundValue value, ExpressionSyntax syntax, string functionTitle)
    {
        if (value.Type.Can(TypeTraits.Slice)) return new BoundSlice(value, []);
        string what = syntax is CallSyntax call ? $"{functionTitle} \"{call.Name}\"" : $"\"{syntax.Description}\"";
        throw new FilterException($"{what} is a {value.Type.Description()} and cannot be converted into a sequence of bytes.", syntax.Anchor);
    }

    private FilterException Incompatible(BoundValue left, ExpressionSyntax leftSyntax, BoundValue right, ExpressionSyntax rightSyntax)
    {
        string leftType = left.Type.Description(), rightType = right.Type.Description();
        string message = (Leftmost(leftSyntax), rightSyntax) switch
        {
            (CallSyntax one, CallSyntax two) =>
                $"Return values of function {one.Name} (type={leftType}) and function {two.Name} (type={rightType}) are not of compatible types.",
            (CallSyntax one, _) => $"Function {one.Name} and {Describe(rightSyntax)} are not of compatible types.",
            (var one, CallSyntax two) =>
                $"{Describe(one)} (type={leftType}) and return value of {two.Name}() (type={rightType}) are not of compatible types.",
            var (one, two) => $"{Describe(one)} and {Describe(two)} are not of compatible types.",
        };
        return new FilterException(message, rightSyntax.Anchor);
    }

    private FilterException CannotParticipate(ExpressionSyntax syntax, BoundValue value, string sign)
    {
        ExpressionSyntax named = Leftmost(syntax);
        string name = named is CallSyntax call ? $"Function {call.Name}" : Describe(named);
        return new FilterException($"{name} (type={value.Type.Description()}) cannot participate in {sign} comparison.", named.Anchor);
    }

    /// <summary>What stands first in an operation: tshark's messages call the operation by it.</summary>
    private static ExpressionSyntax Leftmost(ExpressionSyntax syntax)
    {
        while (true)
        {
            syntax = Unwrap(syntax);
            if (syntax is ArithmeticSyntax arithmetic) syntax = arithmetic.Left;
            else if (syntax is SignSyntax sign) syntax = sign.Operand;
            else return syntax;
        }
    }
}
