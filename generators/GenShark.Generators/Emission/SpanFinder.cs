using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>Finds the fields whose values are bytes (MAC and IPv6 addresses) that always stand at the same place of a protocol's header: no code need read those.</summary>
internal static class SpanFinder
{
    /// <param name="structure">The protocol's own structure.</param>
    /// <param name="layout">Where its members lie.</param>
    /// <param name="fields">The numbers of its fields.</param>
    /// <param name="partFields">The fields that parts of the protocol show too.</param>
    public static IEnumerable<SpanModel> Find(StructureModel structure, Layout layout, FieldTable fields, HashSet<string> partFields)
    {
        var found = structure.Members.TakeWhile(member => !AccessorEmitter.IsIntricate(member) && !member.Experts.Any(expert => expert.Stop))
            .Where(member => IsAddress(member) && layout.Find(member.Name) is { IsFixed: true }).ToList();
        var elsewhere = new HashSet<string>(structure.Members.Except(found).SelectMany(member => member.AllFields).Select(field => field.Name).Concat(partFields));
        foreach (MemberModel member in found)
        {
            Placed placed = layout.Find(member.Name)!;
            foreach (FieldModel field in member.AllFields.Where(field => field.Type == member.Field!.Type && !elsewhere.Contains(field.Name)))
                yield return new SpanModel(fields.Number(field, placed), placed.Delta, member.FixedSize);
        }
    }

    private static bool IsAddress(MemberModel member) =>
        member is { IsWire: true, Payload: null, Field: not null, If: null, ShowIf: null, Kind: MemberKind.Value, Value: ValueKind.Mac or ValueKind.IPv6, FixedSize: > 0 };
}

/// <summary>Where bytes stand that are a field's value.</summary>
/// <param name="Number">The expression of the field's number.</param>
/// <param name="Offset">The first byte, from the layer's.</param>
/// <param name="Size">How many bytes.</param>
internal sealed record SpanModel(string Number, int Offset, int Size);
