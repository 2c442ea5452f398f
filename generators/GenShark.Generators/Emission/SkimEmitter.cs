using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>
/// The short way through a layer: payload and next protocol from the header alone. Where only a walk can tell whether the
/// layer holds together (options before the payload), it says that it can't tell, and the engine walks.
/// </summary>
internal sealed class SkimEmitter(StructureModel structure, Layout layout, CodeWriter code)
{
    public void Emit()
    {
        code.Line("/// <summary>Finds the payload and its protocol without the tape.</summary>");
        using (code.BeginBlock("public static SkimResult Skim(scoped in Slice slice, out Slice payload, out Protocol? next)"))
        {
            code.Line("payload = default;");
            code.Line("next = null;");
            MemberModel? member = structure.Members.FirstOrDefault(item => item.Payload is not null);
            if (member is null || structure.Members.Any(item => item.Kind == MemberKind.Custom && !IsBehind(item, member)))
            {
                code.Line($"return SkimResult.{(member is null && structure.Members.All(item => item.Kind != MemberKind.Custom) ? "Nothing" : "Unsure")};");
                return;
            }
            EmitBody(member, member.Payload!);
        }
    }

    private bool IsBehind(MemberModel item, MemberModel payload) =>
        structure.Members.ToList().IndexOf(item) > structure.Members.ToList().IndexOf(payload);

    private void EmitBody(MemberModel member, PayloadModel payload)
    {
        Placed placed = layout[member.Name];
        int fixedEnd = structure.Members.Where(item => item.TakesBytes && layout[item.Name].IsFixed && item.Payload is null)
            .Select(item => layout[item.Name].Delta + (item.HasFixedSize || item.Bits is not null ? layout[item.Name].Width : 0)).DefaultIfEmpty(0).Max();
        code.Line($"if (!slice.Has(0, {fixedEnd})) return SkimResult.Unsure;");
        code.Line($"{structure.Name} self = Create(slice);");
        var stops = structure.Members.SelectMany(item => item.Experts).Where(expert => expert.Stop).Select(expert => "self." + expert.Condition).Distinct().ToList();
        if (stops.Count > 0) code.Line($"if ({string.Join(" || ", stops)}) return SkimResult.Nothing;");
        // What lies between the fixed header and the payload can go wrong in ways that only a walk finds.
        if (placed.After is not null) code.Line($"if (self.{member.Name}Offset != {fixedEnd}) return SkimResult.Unsure;");
        bool hasOther = structure.Members.Count(item => item.Payload is not null) > 1;
        if (member.If is { } condition) code.Line($"if (!self.{condition}) return SkimResult.{(hasOther ? "Unsure" : "Nothing")};");
        code.Line($"int size = {(member.SizeProperty is { } property ? $"(int)self.{property}" : $"self._slice.Length - self.{member.Name}Offset")};");
        if (payload.SkipEmpty) code.Line("if (size <= 0) return SkimResult.Nothing;");
        code.Line("if (size < 0) return SkimResult.Unsure;");
        code.Line($"payload = self._slice.Payload(self.{member.Name}Offset, size);");
        foreach (NextModel item in payload.Next)
        {
            string table = PayloadTables.Name(item.Table);
            string find = item.OtherPort is { } other
                ? $"{table}.FindByPort((uint)self.{item.Key}, (uint)self.{other}, payload)"
                : $"{table}.Find((uint)self.{item.Key}, payload)";
            code.Line(item.When is { } when ? $"if (self.{when}) next ??= {find};" : $"next ??= {find};");
        }
        code.Line("return next is null ? SkimResult.Nothing : SkimResult.Next;");
    }
}
