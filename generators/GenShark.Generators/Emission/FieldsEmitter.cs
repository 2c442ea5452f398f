using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>The class that holds a protocol's field numbers and describes its fields.</summary>
internal static class FieldsEmitter
{
    public static void Emit(FieldTable table, string definitionClass, ProtocolModel protocol, IReadOnlyList<AccessorModel> accessors,
        IReadOnlyList<SpanModel> spans, IReadOnlyList<SettledModel> settled, HashSet<string> glanced, HashSet<string> shownSettled, FragmentFieldsModel? fragments, CodeWriter code)
    {
        code.Line($"/// <summary>Numbers and descriptions of the fields of {protocol.FilterName}.</summary>");
        using (code.BeginBlock($"public static class {table.ClassName}"))
        {
            code.Line("/// <summary>The number of the protocol itself; its fields follow.</summary>");
            code.Line($"[FieldSignature({Literal.Of(protocol.FilterName)}, FieldType.Protocol)]");
            code.Line($"public static readonly int First = {definitionClass}.Instance.FirstField;");
            code.Line();
            int number = 1;
            foreach (FieldModel field in table.Fields)
            {
                code.Line($"/// <summary><c>{field.Name}</c></summary>");
                code.Line($"[{Sign(field)}]");
                code.Line($"public static int {table.NameOf(field)} => First + {number++};");
            }
            if (fragments is not null)
            {
                code.Line("/// <summary>The fields of what comes in pieces.</summary>");
                string first = table.NameOf(fragments.Fields.First());
                code.Line($"public static FragmentFields Fragmentation {{ get; }} = new({Literal.Of(protocol.FilterName)}, {Literal.Of(fragments.Name)}, {first}) {{ PieceName = {Literal.Of(fragments.PieceName)}{(fragments.MessagesOf is { } owner ? $", MessagesOf = {Literal.Of(owner)}" : "")} }};");
            }
            code.Line();
            using (code.BeginBlock("internal static FieldInfo[] Describe() =>", "];", "["))
            {
                code.Line($"new() {{ Name = {Literal.Of(protocol.FilterName)}, Label = {Literal.Of(protocol.Name)}, Type = FieldType.Protocol }},");
                foreach (FieldModel field in table.Fields)
                {
                    string own = table.ClassName + "." + table.NameOf(field);
                    string described = Describe(field, [.. accessors.Where(accessor => accessor.Number == own)], [.. spans.Where(span => span.Number == own)], [.. settled.Where(read => read.Number == own)]);
                    code.Line($"new() {{ {described}{(glanced.Contains(field.Name) ? ", IsGlanced = true" : "")}{(shownSettled.Contains(field.Name) ? ", IsShownSettled = true" : "")} }},");
                }
            }
        }
    }

    private static string Sign(FieldModel field) => $"FieldSignature({Literal.Of(field.Name)}, FieldType.{field.Type}" +
        (field.Names is { } names ? $", Names = typeof(global::{names})" : "") +
        (field.Truth is { } truth ? $", Truth = {Literal.Of(truth)}" : "") + ")";

    private static string Describe(FieldModel field, List<AccessorModel> accessors, List<SpanModel> spans, List<SettledModel> settled)
    {
        var parts = new List<string>
        {
            $"Name = {Literal.Of(field.Name)}", $"Label = {Literal.Of(field.Label)}", $"Type = FieldType.{field.Type}",
        };
        if (field.Base != "None") parts.Add($"Base = Base.{field.Base}");
        if (field.Mask != 0) parts.Add($"Mask = {Literal.Hex(field.Mask)}, MaskWidth = {field.MaskWidth}");
        if (field.MaskInLabelOnly) parts.Add("MaskInLabelOnly = true");
        if (field.Names is { } names) parts.Add($"NamesSource = {NamesEmitter.ClassOf(names)}.Make");
        if (field.AllowsEmpty) parts.Add("AllowsEmpty = true");
        if (field.IsProtocol) parts.Add("IsProtocol = true");
        if (field.NamesOnly) parts.Add("NamesOnly = true");
        if (field.SpecialNames) parts.Add("NamesAreSpecial = true");
        if (field.Truth is { } truth)
        {
            string[] texts = truth.Split('|');
            parts.Add($"Truth = ({Literal.Of(texts[0])}, {Literal.Of(texts.Length > 1 ? texts[1] : "")})");
        }
        if (field.Unit is { } unit)
        {
            string[] forms = unit.Split('|');
            parts.Add(forms.Length > 1 ? $"UnitOne = {Literal.Of(forms[0])}, Unit = {Literal.Of(forms[1])}" : $"Unit = {Literal.Of(unit)}");
        }
        if (field.Format is { } format) parts.Add($"Format = {format}");
        if (field.Counts is { } counted) parts.Add($"Counts = typeof({counted})");
        if (field.Description.Length > 0) parts.Add($"Description = {Literal.Of(field.Description)}");
        if (accessors.Count > 0) parts.Add($"Direct = [{string.Join(", ", accessors.Select(accessor => accessor.Method))}]");
        if (accessors.Count > 0 && accessors.All(accessor => accessor.Place is not null)) parts.Add($"Places = [{string.Join(", ", accessors.Select(accessor => accessor.Place))}]");
        if (spans.Count > 0) parts.Add($"Spans = [{string.Join(", ", spans.Select(span => $"new({span.Offset}, {span.Size})"))}]");
        if (settled.Count > 0) parts.Add($"Settled = [{string.Join(", ", settled.Select(read => read.Method))}]");
        if (accessors.Any(accessor => accessor.AsksWhetherQuoted)) parts.Add("AsksWhetherQuoted = true");
        return string.Join(", ", parts);
    }
}
