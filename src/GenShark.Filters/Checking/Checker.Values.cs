using System.Linq;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// Fields, slices, layers: what has a type of its own.
public sealed partial class Checker
{
    /// <summary>Binds what has a type of its own; null for constants, which take theirs from the other side.</summary>
    private BoundValue? TryBind(ExpressionSyntax expression)
    {
        switch (Unwrap(expression))
        {
            case WordSyntax word:
                return _catalog.Find(word.Text) is { } found ? new BoundField(found, []) : null;
            case FieldNameSyntax name:
                return new BoundField(_catalog.Find(name.Name) ?? throw NoField(name), []);
            case LayerSyntax layer:
                return BindLayer(layer);
            case SliceSyntax slice:
                return BindSlice(slice);
            case CallSyntax call:
                return BindCall(call);
            case ReferenceSyntax reference:
                return new BoundReference(_catalog.Find(reference.Name)
                    ?? throw new FilterException(new FilterError($"{reference.Name} is not a valid field", reference.Anchor,
                        suggest: () => NearNames.Find(reference.Name, _catalog.Names()))));
            default:
                return null;
        }
    }

    private FilterException NoField(FieldNameSyntax name) =>
        new(new FilterError($"\"{name.Name}\" is not a valid protocol or protocol field.", name.Span, suggest: () => NearFields(name)));

    private BoundField BindLayer(LayerSyntax layer)
    {
        var field = TryBind(layer.Operand) as BoundField
            ?? throw new FilterException(new FilterError(
                $"{layer.Operand.Description} is not a valid field", layer.Operand.Span, suggest: () => NearFields(layer.Operand)));
        return new BoundField(field.Field, layer.Ranges.Select(range => new LayerRange(range.Start, range.Length)).ToList());
    }

    private BoundSlice BindSlice(SliceSyntax slice)
    {
        BoundValue? operand = slice.Operand is ReferenceSyntax ? null : TryBind(slice.Operand);
        if (operand is null)
            throw new FilterException($"Range is not supported for entity {Describe(slice.Operand)}", slice.Operand.Anchor);
        if (!operand.Type.Can(TypeTraits.Slice))
        {
            string what = slice.Operand is CallSyntax call
                ? $"Return value of function \"{call.Name}\" is a {operand.Type.Description()} and cannot be converted into a sequence of bytes."
                : $"\"{slice.Operand.Description}\" is a {operand.Type.Description()} and cannot be sliced into a sequence of bytes.";
            throw new FilterException(what, slice.Operand.Anchor);
        }
        return new BoundSlice(operand, slice.Ranges.Select(range => new ByteRange(range.Start, range.Length)).ToList());
    }

    /// <summary>What messages call an expression; for a reference, with its type.</summary>
    private string Describe(ExpressionSyntax expression)
    {
        expression = Unwrap(expression);
        return expression is ReferenceSyntax reference && _catalog.Find(reference.Name) is { } field
            ? $"{reference.Name} <{field.Type.WiresharkName()}>"
            : expression.Description;
    }
}
