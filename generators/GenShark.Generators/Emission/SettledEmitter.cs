using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>What of a layer stands once the steps are done that are always taken: read and shown without a walk.</summary>
/// <param name="partFields">The fields that parts of the protocol show too, where nobody would read them.</param>
internal sealed class SettledEmitter(StructureModel structure, FieldTable fields, CodeWriter code, HashSet<string> partFields)
{
    private readonly List<SettledModel> _settled = [];

    /// <summary>Field numbers and the methods that read them.</summary>
    public IReadOnlyList<SettledModel> Settled => _settled;

    /// <summary>Whether a structure has such fields.</summary>
    public static bool IsNeeded(StructureModel structure) => structure.Members.Any(member => member.IsSettled || member.SettledPrefix is not null);

    public void Emit()
    {
        var elsewhere = new HashSet<string>(structure.Members.Where(member => !member.IsSettled).SelectMany(member => member.AllFields).Select(field => field.Name).Concat(partFields));
        foreach (MemberModel member in structure.Members.Where(member => member.IsSettled && !elsewhere.Contains(member.Field!.Name))) EmitRead(member);
        List<MemberModel> steps = [.. StepsOf(structure)];
        if (steps.Count == 0) return;
        code.Line();
        code.Line("/// <summary>Shows the parts of the layer that stand once it was passed.</summary>");
        using (code.BeginBlock("internal static void ShowSettled(in Slice slice)"))
        {
            code.Line($"{structure.Name} self = Create(slice);");
            foreach (MemberModel step in steps) code.Line($"{(step.If is { } condition ? $"if (self.{condition}) " : "")}self.{step.Name}();");
        }
    }

    /// <summary>The steps that show such.</summary>
    public static IEnumerable<MemberModel> StepsOf(StructureModel structure) => structure.Members.Where(member => member.SettledPrefix is not null);

    /// <summary>The names of the fields of which these steps show all.</summary>
    public static HashSet<string> FieldsOf(ProtocolFileModel file)
    {
        HashSet<string> names = [.. StepsOf(file.Main).SelectMany(step => file.Main.DeclaredFields.Select(field => field.Name).Where(name => GoesOnFrom(name, step.SettledPrefix!)))];
        foreach (StructureModel part in file.Structures)
        {
            names.ExceptWith(part.Members.SelectMany(member => member.AllFields.Concat(member.Experts.Select(expert => expert.Field))).Select(field => field.Name));
            if (part != file.Main) names.ExceptWith(part.DeclaredFields.Select(field => field.Name));
        }
        return names;
    }

    private static bool GoesOnFrom(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) && (name.Length == prefix.Length || name[prefix.Length] == '.');

    private void EmitRead(MemberModel member)
    {
        string method = "TrySettle" + member.Name;
        bool isTime = member.Value == ValueKind.Time;
        code.Line();
        code.Line($"/// <summary>Reads {member.Field!.Name} from a layer that was passed; false if it isn't there.</summary>");
        using (code.BeginBlock($"internal static bool {method}(in Slice slice, out ulong value, out int nanoseconds)"))
        {
            code.Line("(value, nanoseconds) = (0, 0);");
            code.Line($"{structure.Name} self = Create(slice);");
            if (member.If is { } condition) code.Line($"if (!self.{condition}) return false;");
            code.Line(isTime ? $"(value, nanoseconds) = ((ulong)self.{member.Name}.Seconds, self.{member.Name}.Nanoseconds);" : $"value = (ulong){(member.Value == ValueKind.Signed ? "(long)" : "")}self.{member.Name};");
            code.Line("return true;");
        }
        _settled.Add(new SettledModel(fields.Number(member.Field), $"global::{structure.FullName}.{method}"));
    }
}

/// <summary>A generated method that reads what is settled.</summary>
/// <param name="Number">The expression of the field's number.</param>
/// <param name="Method">The method that reads it.</param>
internal sealed record SettledModel(string Number, string Method);
