using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>Puts pieces of datagrams together without a walk of the layer that brings them.</summary>
internal sealed class JoinEmitter(StructureModel structure, Layout layout, FieldTable fields, CodeWriter code)
{
    /// <summary>The payload that may be a piece; null if there is none.</summary>
    public static MemberModel? PieceOf(StructureModel structure) => structure.Members.FirstOrDefault(member => member is { If: null, Payload.Fragment: not null });

    public void Emit()
    {
        if (PieceOf(structure) is not { } member) return;
        code.Line();
        code.Line("/// <summary>Takes in the piece of a datagram that a layer brings. False if it brings none, or if only a walk can tell.</summary>");
        using (code.BeginBlock("internal static bool TryJoin(Dissection dissection, in Slice slice, out Slice payload, out Protocol? next)"))
        {
            code.Line("payload = slice;");
            code.Line("next = null;");
            EmitChecks(member);
            EmitJoin(member.Payload!);
            code.Line("return true;");
        }
    }

    private void EmitChecks(MemberModel member)
    {
        var conditions = new PassConditions(structure, layout);
        UsualEmitter.EmitHeader(structure, conditions, code);
        code.Line($"if (!({PayloadEmitter.Condition(member.Payload!.Fragment!)})) return false;");
        code.Line($"int offset = self.{member.Name}Offset;");
        if (conditions.Certainty(member) is { } certainty) code.Line($"if (!(false{certainty})) return false;");
        code.Line($"int size = {(member.SizeProperty is { } property ? $"(int)self.{property}" : "self._slice.Length - offset")};");
        code.Line("if (size <= 0) return false;");
    }

    private void EmitJoin(PayloadModel payload)
    {
        code.Line("payload = self._slice.Payload(offset, size);");
        code.Line($"if (!dissection.Reassemble({PayloadEmitter.Declared(payload.Fragment!, fields)}, {PayloadEmitter.Place(payload.Fragment!)}, ref payload)) return true;");
        foreach (NextModel item in payload.Next) code.Line($"next ??= {PayloadTables.Find(item, "payload")};");
    }
}
