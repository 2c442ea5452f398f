using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// Operations. The first operand gives the type; a constant that stands first takes it from across the comparison, or from what follows it.
public sealed partial class Checker
{
    /// <summary>Binds an operation or an operand of one.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="context">The other side of the comparison, or null on the left side.</param>
    private BoundValue BindOperation(ExpressionSyntax expression, BoundValue? context)
    {
        expression = Unwrap(expression);
        switch (expression)
        {
            case SignSyntax sign:
                return BindNegation(sign, context);
            case ArithmeticSyntax arithmetic:
                // A constant that stands first takes the type of what follows it, if there is no other.
                BoundValue? typed = context is null && IsConstant(arithmetic.Left) ? BindOperation(arithmetic.Right, null) : context;
                BoundValue left = BindOperation(arithmetic.Left, typed);
                TypeTraits trait = TraitOf(arithmetic.Operator);
                Require(left.Type, trait, arithmetic.Left, arithmetic.Operator);
                BoundValue right = BindOperation(arithmetic.Right, left);
                Require(right.Type, trait, arithmetic.Right, arithmetic.Operator);
                if (AreCompatible(left.Type, right.Type)) return new BoundArithmetic(left, arithmetic.Operator, right);
                throw new FilterException(
                    $"{Describe(Leftmost(arithmetic.Left))} and {Describe(arithmetic.Right)} are not type compatible.", arithmetic.Right.Anchor);
            default:
                return TryBind(expression) ?? new BoundConstant(ConvertOperand(expression, (context ?? throw ConstantFirst(expression)).Type));
        }
    }

    private BoundNegation BindNegation(SignSyntax sign, BoundValue? context)
    {
        ExpressionSyntax inner = Unwrap(sign.Operand);
        BoundValue? value = TryBind(inner);
        ConstantValue? constant = value is null ? ConvertOperand(inner, (context ?? throw ConstantFirst(inner)).Type) : null;
        Require(value?.Type ?? constant!.Type, TypeTraits.Negate, inner, ArithmeticOperator.Subtract);
        if (constant is { Type: var type } && type.Family() == TypeFamily.Integer
            && !WholeNumber.TryNegate(new WholeNumber(constant.Bits, constant.IsSigned), type.IsNarrow(), out _))
        {
            string text = ToLiteral(inner).Text;
            throw new FilterException($"{text}: {text} overflows gint{(type.IsNarrow() ? 32 : 64)}", inner.Span);
        }
        return new BoundNegation(value ?? new BoundConstant(constant!));
    }

    private static FilterException ConstantFirst(ExpressionSyntax constant) =>
        new("Constant arithmetic expression on the LHS is invalid.", constant.Span);

    private static void Require(FilterType type, TypeTraits trait, ExpressionSyntax operand, ArithmeticOperator op)
    {
        if (!type.Can(trait)) throw new FilterException($"{type.WiresharkName()} cannot {ArithmeticSyntax.Spell(op)}.", Leftmost(operand).Anchor);
    }

    private static TypeTraits TraitOf(ArithmeticOperator op) => op switch
    {
        ArithmeticOperator.Add or ArithmeticOperator.Subtract => TypeTraits.Add,
        ArithmeticOperator.Multiply => TypeTraits.Multiply,
        ArithmeticOperator.Divide => TypeTraits.Divide,
        ArithmeticOperator.Modulo => TypeTraits.Modulo,
        _ => TypeTraits.BitwiseAnd,
    };
}
