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
                return Find(word.Text) is { } found ? new BoundField(found, []) : null;
            case FieldNameSyntax name:
                return new BoundField(Find(name.Name) ?? throw NoField(name), []);
            case LayerSyntax layer:
                return BindLayer(layer);
            case RawSyntax raw:
                return new BoundRaw(InPacket(BindField(raw.Operand) ?? throw InvalidField(raw.Operand), raw.Operand));
            case SliceSyntax slice:
                return BindSlice(slice);
            case CallSyntax call:
                return BindCall(call);
            case ReferenceSyntax reference:
                return BindReference(reference);
            default:
                return null;
        }
    }

    private BoundReference BindReference(ReferenceSyntax reference)
    {
        FieldDescription field = Find(reference.Name) ?? throw new FilterException(new FilterError(
            $"{reference.Name} is not a valid field", reference.Anchor, suggest: () => NearNames.Find(reference.Name, _catalog.Names())));
        return new BoundReference(new BoundField(field, reference.Layers.Select(range => new LayerRange(range.Start, range.Length)).ToList()), reference.IsRaw);
    }

    private FilterException NoField(FieldNameSyntax name) =>
        new(new FilterError($"\"{name.Name}\" is not a valid protocol or protocol field.", name.Span, suggest: () => NearFields(name)));

    private BoundField BindLayer(LayerSyntax layer)
    {
        BoundField field = InPacket(TryBind(layer.Operand) as BoundField ?? throw InvalidField(layer.Operand), layer.Operand);
        return new BoundField(field.Field, layer.Ranges.Select(range => new LayerRange(range.Start, range.Length)).ToList());
    }

    private static BoundField InPacket(BoundField field, ExpressionSyntax syntax) => field.Field.IsColumn
        ? throw new FilterException($"{syntax.Description} is a column: it has no bytes and no layer, and every packet has one.", syntax.Anchor)
        : field;

    private FilterException InvalidField(ExpressionSyntax syntax) =>
        new(new FilterError($"{syntax.Description} is not a valid field", syntax.Span, suggest: () => NearFields(syntax)));

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
