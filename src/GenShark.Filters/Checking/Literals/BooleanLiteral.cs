namespace GenShark.Filters.Checking;

/// <summary><c>True</c>, <c>TRUE</c>, <c>False</c>, <c>FALSE</c>, or a number: all but zero are true.</summary>
internal static class BooleanLiteral
{
    public static ConstantValue Convert(Literal literal) => literal.Text switch
    {
        "True" or "TRUE" => Of(true),
        "False" or "FALSE" => Of(false),
        _ when IntegerLiteral.Read(literal.Text, out ulong value) == IntegerLiteral.Result.Number => Of(value != 0),
        _ => throw literal.Error("is not a valid boolean."),
    };

    public static ConstantValue Of(bool value) => new() { Type = FilterType.Boolean, Bits = value ? 1UL : 0 };
}
