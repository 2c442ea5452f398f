using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Direct;

/// <summary>
/// Direct tests that let pass all that a filter does, and little more: in place of whether a layer contains some bytes, whether there is such a layer and
/// the frame contains them.
/// </summary>
/// <param name="Test">The tests.</param>
/// <param name="IsExact">Whether they say just what the filter does.</param>
internal readonly record struct Loosening(DirectTest Test, bool IsExact)
{
    /// <summary>Makes the tests; null if the filter asks for more.</summary>
    public static Loosening? Of(BoundTest test) => test switch
    {
        BoundContains { Left: BoundField { Field.IsProtocol: true } layer, Right: BoundConstant part } when part.Value.Bytes.Length > 0 => Of(layer, part.Value.Bytes),
        BoundLogical logical => Of(logical),
        // What is looser than it should be is not the opposite of anything.
        BoundNot not => Of(not.Operand) is { IsExact: true } operand ? new Loosening(new DirectNotTest(operand.Test), IsExact: true) : null,
        _ => DirectPlan.IsDirect(test) && DirectFilter.Build(test) is { } direct ? new Loosening(direct, IsExact: true) : null,
    };

    private static Loosening? Of(BoundField layer, byte[] part)
    {
        var search = new DirectSearchTest(part);
        Protocol protocol = DirectFilter.OwnerOf(layer.Field);
        if (protocol.FilterName == "frame") return new Loosening(search, IsExact: true);
        return DirectFilter.BuildLayerTest(protocol, layer.Field) is { } isThere ? new Loosening(new DirectAndTest([isThere, search]), IsExact: false) : null;
    }

    private static Loosening? Of(BoundLogical logical)
    {
        Loosening?[] operands = [.. logical.Operands.Select(Of)];
        if (operands.Contains(null)) return null;
        bool isExact = Array.TrueForAll(operands, operand => operand!.Value.IsExact);
        if (!isExact && logical.Operator == LogicalOperator.Xor) return null;
        return new Loosening(DirectFilter.Join(logical.Operator, [.. operands.Select(operand => operand!.Value.Test)]), isExact);
    }
}
