using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>Whether a layer is whole and usual up to its payload, so that less than a walk will do.</summary>
internal sealed class UsualEmitter(StructureModel structure, Layout layout, CodeWriter code)
{
    /// <summary>Whether anybody asks.</summary>
    public static bool IsNeeded(StructureModel structure) => CarryEmitter.PayloadOf(structure) is not null || GlanceEmitter.IsNeeded(structure) || SettledEmitter.IsNeeded(structure);

    public void Emit()
    {
        if (!IsNeeded(structure)) return;
        var conditions = new PassConditions(structure, layout);
        code.Line();
        code.Line("/// <summary>Whether the layer is whole and usual up to its payload.</summary>");
        using (code.BeginBlock("internal static bool IsUsual(in Slice slice)"))
        {
            EmitHeader(structure, conditions, code);
            string end = structure.Members.FirstOrDefault(member => member.Payload is not null) is { } payload ? $"self.{payload.Name}Offset" : conditions.FixedEnd.ToString();
            code.Line($"return self._slice.Has(0, {end});");
        }
    }

    /// <summary>The view, <c>self</c>; false where its header is not there, or not as it should be.</summary>
    public static void EmitHeader(StructureModel structure, PassConditions conditions, CodeWriter code)
    {
        code.Line($"if (!slice.Has(0, {conditions.FixedEnd})) return false;");
        code.Line($"{structure.Name} self = Create(slice);");
        code.Line($"if (!self._slice.Has(0, {conditions.FixedEnd})) return false;");
        string[] walks = [.. conditions.Refusals, .. conditions.Stops, .. conditions.Sizes];
        if (walks.Length > 0) code.Line($"if ({string.Join(" || ", walks)}) return false;");
    }
}
