using GenShark.Generators.Model;
using static GenShark.Generators.Emission.Expressions;

namespace GenShark.Generators.Emission;

/// <summary>The typed view: the properties that the declaration left to be implemented.</summary>
internal sealed class ViewEmitter(StructureModel structure, Layout layout, CodeWriter code)
{
    public void Emit()
    {
        code.Line("private readonly Slice _slice;");
        code.Line();
        code.Line($"private {structure.Name}(Slice slice) => _slice = slice;");
        code.Line();
        EmitCreation();
        EmitMeasure();
        foreach (MemberModel member in structure.Members.Where(member => member.IsWire))
        {
            if (layout.Find(member.Name) is not { } placed) continue;
            code.Line();
            if (!member.HasFixedSize && member.Of is null && member.Bits is null)
            {
                code.Line($"private int {member.Name}Offset => {placed.Offset()};");
                code.Line($"private int {member.Name}End => {member.Name}Offset + ({Size(member, placed, "_slice")});");
            }
            string property = $"{member.Modifiers} {member.Type} {member.Name}";
            // Scans read these: compilers ahead of time put no more in place than they are told to.
            if (placed.IsFixed && member is { HasFixedSize: true, If: null, FixedSize: <= 4 }) EmitInlined(property, Body(member, placed));
            else code.Line($"{property} => {Body(member, placed)};");
            if (member.Switch is { } union) EmitUnionMeasure(member, union);
        }
    }

    private void EmitInlined(string property, string body)
    {
        using (code.BeginBlock(property))
        {
            code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
            code.Line($"get => {body};");
        }
    }

    private void EmitCreation()
    {
        code.Line($"/// <summary>The window that the view looks at.</summary>");
        code.Line($"public Slice Slice => _slice;");
        code.Line();
        code.Line("/// <summary>The dissection that the view is part of; null for bytes that are parsed by themselves.</summary>");
        code.Line("private Dissection? Dissection => _slice.Dissection;");
        code.Line();
        code.Line("/// <summary>A view on a window; fields that lie behind its end are zero.</summary>");
        code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        if (structure.LengthProperty is null)
        {
            code.Line($"public static {structure.Name} Create(Slice slice) => new(slice);");
        }
        else
        {
            using (code.BeginBlock($"public static {structure.Name} Create(Slice slice)"))
            {
                code.Line($"var untrimmed = new {structure.Name}(slice);");
                code.Line($"return {LengthIsThere("slice")} ? new {structure.Name}(slice.Trim(untrimmed.{structure.LengthProperty})) : untrimmed;");
            }
        }
        code.Line();
        int size = layout.End.IsFixed ? layout.End.Delta : structure.Members.Where(member => member.TakesBytes && layout[member.Name].IsFixed)
            .Select(member => layout[member.Name].Delta + (member.HasFixedSize ? layout[member.Name].Width : 0)).DefaultIfEmpty(0).Max();
        code.Line($"/// <summary>Parses bytes by themselves. False if they are fewer than the {size} that are always there.</summary>");
        using (code.BeginBlock($"public static bool TryParse(ReadOnlySpan<byte> bytes, out {structure.Name} view)"))
        {
            code.Line("view = Create(new Slice(bytes, bytes.Length));");
            code.Line($"return bytes.Length >= {size};");
        }
        code.Line();
    }

    /// <summary>Whether the fields that tell the structure's length can be read.</summary>
    private string LengthIsThere(string slice) => $"{slice}.Has(0, {LengthNeeds(structure, layout)})";

    public static int LengthNeeds(StructureModel structure, Layout layout) =>
        structure.ReadsOf(structure.LengthProperty).Select(layout.Find)
            .Where(placed => placed is { IsFixed: true }).Select(placed => placed!.Delta + placed.Width).DefaultIfEmpty(0).Max();

    private void EmitMeasure()
    {
        code.Line("/// <summary>How many bytes of the window the structure takes.</summary>");
        if (layout.End.IsFixed) code.Line($"public static int Measure(in Slice slice) => {layout.End.Delta};");
        else
        {
            using (code.BeginBlock("public static int Measure(in Slice slice)"))
            {
                code.Line("var view = Create(slice);");
                code.Line($"return view.{layout.End.Offset()};");
            }
        }
        code.Line();
        code.Line("/// <summary>Whether this element ends the sequence that it is in.</summary>");
        code.Line($"public static bool EndsSequence(in Slice slice) => {(structure.LastProperty is { } last ? $"Create(slice).{last}" : "false")};");
    }

    private string Body(MemberModel member, Placed placed)
    {
        string offset = member.HasFixedSize || member.Of is not null || member.Bits is not null ? placed.Offset() : member.Name + "Offset";
        string size = $"{member.Name}End - {member.Name}Offset";
        return member.Kind switch
        {
            MemberKind.Structure => $"{Global(member.Element!)}.Create(_slice.Part({offset}, {size}))",
            MemberKind.Codec => $"{Global(member.Element!)}.Read(_slice, {offset})",
            MemberKind.Sequence => $"new(_slice.Part({offset}, {size}), {member.CountProperty ?? "int.MaxValue"})",
            MemberKind.Variant => $"new(_slice.Part({offset}, {size}))",
            _ when member.Value == ValueKind.Bytes => $"_slice.Span({offset}, {(member.HasFixedSize ? member.FixedSize.ToString() : size)})",
            _ when member.If is { } condition => $"{condition} ? {Value(member, placed, "_slice", offset)} : default",
            _ => Value(member, placed, "_slice", offset),
        };
    }

    private void EmitUnionMeasure(MemberModel member, SwitchModel union)
    {
        if (member.SizeProperty is not null || member.Rest) return;
        code.Line();
        using (code.BeginBlock($"private int Measure{member.Name}(in Slice slice) => {union.Property} switch", "};"))
        {
            foreach (CaseModel item in union.Cases) code.Line($"{string.Join(" or ", item.Values)} => {Global(item.Structure)}.Measure(slice),");
            code.Line($"_ => {(union.Default is { } other ? Global(other) + ".Measure(slice)" : "0")},");
        }
    }
}
