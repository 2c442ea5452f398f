using GenShark.Generators.Model;
using static GenShark.Generators.Emission.Expressions;

namespace GenShark.Generators.Emission;

// What plain C# computes, and expert information.
internal sealed partial class WalkEmitter
{
    private void EmitComputed(MemberModel member)
    {
        FieldModel field = member.Field!;
        Require(member.Name);
        (string at, string size) = PlaceOf(field);
        bool nullable = member.Type.EndsWith("?", StringComparison.Ordinal);
        string value = "self." + member.Name;
        CodeWriter.Block? guard = BeginWanted(member), block = null;
        if (nullable)
        {
            block = _code.BeginBlock($"if ({value} is {{ }} value{member.Name})");
            value = "value" + member.Name;
        }
        _code.Line(Added(field));
        EmitComputedBelow(member, at, size);
        foreach (AliasModel alias in member.Aliases) _code.Line(Added(alias.Field));
        block?.Dispose();
        guard?.Dispose();

        string Added(FieldModel shown)
        {
            string rest = $"({_fields.Number(shown)}, s, {at}, {size}, ", end = $"{FlagsOf(shown)});";
            return member.Value switch
            {
                ValueKind.Time => $"d.Time{rest}{value}{end}",
                ValueKind.IPv4 => $"d.Number{rest}(ulong){value}.Bits{end}",
                ValueKind.IPv6 or ValueKind.Mac => $"d.Address{rest}{value}{end}",
                ValueKind.Bytes or ValueKind.Text => $"d.Made{rest}{value}{end}",
                ValueKind.Unsigned => $"d.Number{rest}(ulong){value}{end}",
                ValueKind.Signed => $"d.Number{rest}(long){value}{end}",
                _ => $"d.Number{rest}{value}{end}",
            };
        }
    }

    // What has nothing below or behind it need not be computed where nobody wants it.
    private bool MayLeaveOut(MemberModel member) => member.Kind is MemberKind.Computed or MemberKind.ComputedText && member.Experts.Count + member.Aliases.Count == 0
        && !_members.Any(child => child.Of == member.Name) && Missing(member.Label, member).Count + Missing(member.Append, member).Count == 0;

    // Whether it has been asked already.
    private bool _isWanted;

    private string Wanted(MemberModel member) => $"d.Wants({_fields.Number(member.Field!)})";

    private CodeWriter.Block? BeginWanted(MemberModel member) => MayLeaveOut(member) && !_isWanted ? _code.BeginBlock($"if ({Wanted(member)})") : null;

    private void EmitComputedText(MemberModel member)
    {
        FieldModel field = member.Field!;
        Require(member.Name);
        (string at, string size) = PlaceOf(field);
        CodeWriter.Block? guard = BeginWanted(member);
        _code.Line(guard is null && !_isWanted ? $"if ({Wanted(member)}) self.{member.Name}(d.BeginText());" : $"self.{member.Name}(d.BeginText());");
        _code.Line($"d.EndValue({_fields.Number(field)}, s, {at}, {size}{(FlagsOf(field) is { Length: > 0 } flags ? flags : ", NodeFlags.None")});");
        EmitComputedBelow(member, at, size);
        guard?.Dispose();
    }

    private void EmitComputedBelow(MemberModel member, string at, string size)
    {
        EmitText(member);
        var children = _members.Where(child => child.Of == member.Name).ToList();
        if (children.Count == 0 && member.Experts.Count == 0) return;
        Open();
        EmitExperts(member, first: true);
        foreach (MemberModel child in children) EmitChild(child, at);
        EmitExperts(member);
        Close();
    }

    private (string At, string Size) PlaceOf(FieldModel field)
    {
        if (field.At is null || _layout.Find(field.At) is not { Member: { } target } placed) return ("0", "0");
        bool own = target.HasFixedSize || target.Of is not null || target.Bits is not null;
        string at = placed.IsFixed ? placed.Delta.ToString() : own ? placed.After + "End" + " + " + placed.Delta : target.Name + "Offset";
        at = placed.IsFixed ? at : "self." + at;
        if (!field.Covers) return (at, field.Length.ToString());
        return (at, own ? placed.Width.ToString() : $"self.{target.Name}End - self.{target.Name}Offset");
    }

    private void EmitExperts(MemberModel member, bool first = false)
    {
        foreach (ExpertModel expert in member.Experts.Where(expert => expert.First == first))
        {
            Require(expert.Condition);
            using (_code.BeginBlock($"if (self.{expert.Condition})"))
            {
                if (expert.Text is { } text) _code.Line($"self.{text}(d.BeginText());");
                else _code.Line($"d.BeginText().Append({Literal.Of(expert.Message)});");
                _code.Line($"d.Expert({_fields.Number(expert.Field)}, s, Severity.{expert.Severity}, ExpertGroup.{expert.Group});");
                if (!expert.Stop) continue;
                for (int i = 0; i < _open; i++) _code.Line("d.Close();");
                _code.Line("size = s.Length;");
                _code.Line(expert.Then is { } then ? $"return self.{then}();" : "return true;");
            }
        }
    }
}
