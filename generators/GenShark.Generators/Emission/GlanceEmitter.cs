using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>The steps that show parts of a layer by its bytes alone, without the rest of the walk.</summary>
internal sealed class GlanceEmitter(StructureModel structure, CodeWriter code)
{
    private static IEnumerable<MemberModel> StepsOf(StructureModel structure) =>
        structure.Members.Where(member => member.Shows is not null && !structure.NeedsDissection(member.If));

    /// <summary>Whether there are such steps.</summary>
    public static bool IsNeeded(StructureModel structure) => StepsOf(structure).Any();

    public void Emit()
    {
        if (!IsNeeded(structure)) return;
        code.Line();
        code.Line("/// <summary>Shows what the layer's bytes alone tell of its parts.</summary>");
        using (code.BeginBlock("internal static void Glance(in Slice slice)"))
        {
            code.Line($"{structure.Name} self = Create(slice);");
            foreach (MemberModel step in StepsOf(structure)) code.Line($"{(step.If is { } condition ? $"if (self.{condition}) " : "")}self.{step.Name}();");
        }
    }

    /// <summary>The names of the fields of which these steps show all.</summary>
    public static HashSet<string> FieldsOf(ProtocolFileModel file)
    {
        var reached = new Dictionary<string, StructureModel>();
        foreach (MemberModel step in StepsOf(file.Main)) Reach(step.Shows!, file, reached);
        HashSet<string> names = [.. reached.Values.SelectMany(ShownIn)];
        foreach (StructureModel structure in file.Structures) names.ExceptWith(reached.ContainsKey(structure.FullName) ? HiddenIn(structure) : NamesIn(structure, _ => true));
        return names;
    }

    private static void Reach(string part, ProtocolFileModel file, Dictionary<string, StructureModel> reached)
    {
        if (reached.ContainsKey(part) || file.Structures.FirstOrDefault(structure => structure.FullName == part) is not { } structure) return;
        reached.Add(part, structure);
        foreach (MemberModel member in structure.Members.Where(member => !IsHidden(structure, member)))
        {
            IEnumerable<string?> parts = [member.Element, member.Shows, member.Switch?.Default, .. member.Switch?.Cases.Select(item => item.Structure) ?? []];
            foreach (string next in parts.OfType<string>()) Reach(next, file, reached);
        }
    }

    private static IEnumerable<string> ShownIn(StructureModel structure) =>
        NamesIn(structure, member => !IsHidden(structure, member)).Concat(structure.Node?.Field is { } head ? [head.Name] : []);

    private static IEnumerable<string> HiddenIn(StructureModel structure) => NamesIn(structure, member => IsHidden(structure, member)).Concat(structure.DeclaredFields.Select(field => field.Name));

    private static IEnumerable<string> NamesIn(StructureModel structure, Func<MemberModel, bool> selects) =>
        structure.Members.Where(selects).SelectMany(member => member.AllFields).Select(field => field.Name);

    // What more than the bytes tells, or stands in such.
    private static bool IsHidden(StructureModel structure, MemberModel member) =>
        new[] { member.Name, member.If, member.ShowIf, member.SizeProperty, member.CountProperty, member.Switch?.Property }.Any(structure.NeedsDissection)
        || member.Of is { } parent && structure.Members.FirstOrDefault(other => other.Name == parent) is { } found && IsHidden(structure, found);
}
