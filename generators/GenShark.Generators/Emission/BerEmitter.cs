using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>An ASN.1 type: its table of components, which the engine walks by, and its view.</summary>
internal sealed class BerEmitter(StructureModel structure, FieldTable fields, CodeWriter code)
{
    private readonly List<MemberModel> _components = [.. structure.Members.Where(member => member.Kind == MemberKind.Component && member.Of is null)];

    public void Emit()
    {
        EmitStructure();
        EmitTable();
        foreach (MemberModel member in structure.Members.Where(member => member.Kind == MemberKind.Component))
        {
            code.Line();
            code.Line($"{member.Modifiers} {member.Type} {member.Name} => {View(member)};");
        }
    }

    private void EmitStructure() => code.Line($$"""
        private readonly Slice _slice;

        private {{structure.Name}}(Slice slice) => _slice = slice;

        /// <summary>The window that the view looks at.</summary>
        public Slice Slice => _slice;

        /// <summary>The dissection that the view is part of; null for bytes that are parsed by themselves.</summary>
        private Dissection? Dissection => _slice.Dissection;

        /// <summary>A view on a value, which starts with its tag; components that lack are empty.</summary>
        public static {{structure.Name}} Create(Slice slice) => new(slice);

        /// <summary>Parses bytes by themselves. False if they don't start with a tag and a length.</summary>
        public static bool TryParse(ReadOnlySpan<byte> bytes, out {{structure.Name}} view)
        {
            view = Create(new Slice(bytes, bytes.Length));
            return Measure(view._slice) > 0;
        }

        /// <summary>How many bytes of the window the value takes.</summary>
        public static int Measure(in Slice slice) => BerElement.TryRead(slice, 0, out BerElement head, out _) ? head.Size : 0;

        /// <summary>Whether this element ends the sequence that it is in.</summary>
        public static bool EndsSequence(in Slice slice) => false;

        /// <summary>Puts the value on the tape. False after a fault.</summary>
        public static bool Walk(Dissection d, in Slice slice, out int size) => BerWalker.Walk(d, BerType, slice, out size);

        """);

    private void EmitTable()
    {
        BerModel ber = structure.Ber!;
        code.Line("/// <summary>The type as the engine walks it.</summary>");
        using (code.BeginBlock("public static BerType BerType { get; } = new()", "};"))
        {
            code.Line($"Form = BerForm.{ber.Form},");
            if (ber.Tag is { } tag) code.Line($"Tag = {Tag(tag)},");
            if (structure.Node?.Field is { } head) code.Line($"Field = {fields.Number(head)},");
            if (structure.Members.FirstOrDefault(member => member.Kind == MemberKind.Title) is { } title) code.Line($"Append = {Text(title.Name)},");
            using (code.BeginBlock("Members =", "],", "["))
            {
                for (int i = 0; i < _components.Count; i++) code.Line($"new() {{ {string.Join(", ", Describe(_components[i], i))} }},");
            }
        }
    }

    private IEnumerable<string> Describe(MemberModel member, int index)
    {
        BerComponentModel component = member.Ber!;
        if (member.Field is { } field) yield return $"Field = {fields.Number(field)}, FieldType = FieldType.{field.Type}, Label = {Literal.Of(field.Label)}";
        yield return component.Structure is { } declared ? $"Structure = static () => {Expressions.Global(declared)}.BerType" : $"Type = Asn.{component.Asn}";
        if (component.Tag is { } tag) yield return $"Tag = {Tag(tag)}";
        if (component.IsOptional) yield return "IsOptional = true";
        if (structure.Ber!.Form == "Choice") yield return $"Choice = {(_components.All(other => other.Ber!.ChosenTag >= 0) ? component.ChosenTag : index)}";
        if (component.IsDefined) yield return "IsDefined = true";
        string bits = string.Join(", ", BitsOf(member).Select(bit => bit.Field is { } named ? fields.Number(named) : "-1"));
        if (bits.Length > 0) yield return $"Bits = [{bits}]";
        if (component.Content is { } content) yield return $"Content = static (Dissection d, in Slice s, in Slice content) => Create(s).{content}(d, content)";
        string steps = string.Concat(StepsAfter(member).Select(step => $"Create(s).{step.Name}(); "));
        if (steps.Length > 0) yield return $"After = static (Dissection d, in Slice s) => {{ {steps}}}";
        if (member.Label is { } label) yield return $"Text = {Text(label)}";
        if (member.Append is { } append) yield return $"Append = {Text(append)}";
    }

    private IEnumerable<MemberModel> BitsOf(MemberModel member) => structure.Members.Where(other => other.Kind == MemberKind.Component && other.Of == member.Name);

    // The steps between the component and the next one.
    private IEnumerable<MemberModel> StepsAfter(MemberModel member) => structure.Members.SkipWhile(other => other != member).Skip(1)
        .TakeWhile(other => other.Kind != MemberKind.Component || other.Of is not null).Where(other => other.Kind == MemberKind.Step);

    private static string Text(string method) => $"static (Dissection d, in Slice s) => Create(s).{method}(d.BeginText())";

    private static string Tag(BerTagModel tag) => $"new(BerClass.{tag.Class}, {tag.Number}, {(tag.IsExplicit ? "true" : "false")})";

    private string View(MemberModel member)
    {
        if (member.Of is { } parent)
        {
            MemberModel bits = _components.First(other => other.Name == parent);
            return $"BerView.Bit({parent}, {BitsOf(bits).TakeWhile(bit => bit != member).Count()})";
        }
        BerComponentModel component = member.Ber!;
        string place = $"_slice, BerType, {_components.IndexOf(member)}";
        if (component.IsRepeated) return "new(BerView.Content(_slice), int.MaxValue)";
        if (component.Structure is { } declared) return $"{Expressions.Global(declared)}.Create(BerView.Element({place}))";
        return member.Value switch
        {
            ValueKind.Bytes => $"BerView.Content({place}).Bytes",
            ValueKind.Boolean => $"BerView.Integer({place}) != 0",
            ValueKind.IPv4 => $"BerView.Content({place}).IPv4(0)",
            _ => $"({member.Type})BerView.Integer({place})",
        };
    }
}
