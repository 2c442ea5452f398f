using GenShark.Generators.Model;
using static GenShark.Generators.Emission.Expressions;

namespace GenShark.Generators.Emission;

// What lies on the wire: values, structures, sequences, unions, and what hangs on their nodes.
internal sealed partial class WalkEmitter
{
    private void EmitWire(MemberModel member, bool insideIf)
    {
        Placed placed = _layout[member.Name];
        string at = insideIf && !member.IsElsewhere ? "at" : placed.Position();
        if (member.AtProperty is { } place)
        {
            Require(place);
            _code.Line($"int {at} = (int)self.{place} - s.LayerOffset;");
        }
        if (member.Payload is not null) { new PayloadEmitter(_fields, _code, Require).Emit(member, placed, at); _afterPayload = true; return; }
        switch (member.Kind)
        {
            case MemberKind.Structure: EmitStructure(member, at); break;
            case MemberKind.Sequence: EmitSequence(member, at); break;
            case MemberKind.Variant: EmitUnion(member, at); break;
            case MemberKind.Codec: EmitCodec(member, at); break;
            default: EmitValue(member, placed, at, insideIf); break;
        }
        if (member.Head)
        {
            _code.Line("int head = d.LastNode;");
            Open();
        }
    }

    private void EmitValue(MemberModel member, Placed placed, string at, bool insideIf)
    {
        string size = placed.Width.ToString();
        bool variable = !member.HasFixedSize && member.FixedSize == 0 && member.Bits is null;
        if (variable)
        {
            Require(member.SizeProperty);
            size = "size" + member.Name;
            _code.Line($"int {size} = {(member.SizeProperty is { } property ? $"(int)self.{property}" : $"s.Length - ({at})")};");
        }
        if (member.ShowIf is { } condition)
        {
            _code.Line($"if (!d.Need(s, {at}, {size})) return false;");
            Require(condition);
            using (_code.BeginBlock($"if (self.{condition})")) EmitShown(member, placed, at, size);
        }
        else EmitShown(member, placed, at, size);
        if (member.IsElsewhere) _code.Line(Advance(member, at, size));
        else if (variable || insideIf) _code.Line(at == "at" ? $"at += {size};" : $"at = {at} + {size};");
        else if (!member.HasFixedSize && member.Bits is null) _code.Line($"at = {at} + {size};");
        else if (placed.IsFixed) _checkedTo = Math.Max(_checkedTo, placed.Delta + placed.Width);
    }

    private void EmitShown(MemberModel member, Placed placed, string at, string size)
    {
        if (member.Field is { } field) EmitField(member, field, placed, at, size);
        else if (member.Bits is null && !_members.Any(child => child.Of == member.Name)) _code.Line($"if (!d.Need(s, {at}, {size})) return false;");
        EmitAliases(member, placed, at, size, child: false);
    }

    private void EmitField(MemberModel member, FieldModel field, Placed placed, string at, string size)
    {
        string number = _fields.Number(field, placed), flags = FlagsOf(field);
        string condition = member.Value switch
        {
            ValueKind.Bytes when member.IsUtf16 => $"!d.Utf16({number}, s, {at}, {size}{flags})",
            ValueKind.Bytes when field.Type == "String" => $"!d.Text({number}, s, {at}, {size}{flags})",
            ValueKind.Bytes or ValueKind.Mac or ValueKind.IPv6 or ValueKind.Guid => $"!d.Bytes({number}, s, {at}, {size}{flags})",
            _ => $"!d.Number({number}, s, {at}, {size}, {TapeValue(member, placed, at)}{flags})",
        };
        _code.Line($"if ({condition}) return false;");
        EmitBelow(member, placed, at, size);
    }

    private static string TapeValue(MemberModel member, Placed placed, string at)
    {
        if (member.Value is ValueKind.Boolean && placed.Mask == 0 && member.Bits is null) return $"{Raw(member, placed, "s", at)} != 0";
        if (member.Value is ValueKind.IPv4) return $"(ulong)s.UInt32({at})";
        if (member.Value is ValueKind.Signed) return $"(long){Value(member with { Type = SignedType(member.FixedSize) }, placed, "s", at)}";
        if (member.Value is ValueKind.Single or ValueKind.Double) return $"(ulong){Raw(member, placed, "s", at)}";
        int scale = member.Field?.Scale ?? 1;
        string raw = $"(ulong){Raw(member, placed, "s", at)}";
        return scale == 1 ? raw : $"{raw} * {scale}";
    }

    private static string SignedType(int size) => size switch { 1 => "sbyte", 2 => "short", <= 4 => "int", _ => "long" };

    /// <summary>What hangs on the node that was just added: its text, and as children aliases, bits and expert information.</summary>
    private void EmitBelow(MemberModel member, Placed placed, string at, string size)
    {
        EmitText(member);
        var children = _members.Where(child => child.Of == member.Name).ToList();
        if (member.NamesSetBits) EmitSetBits(member, children);
        bool hasChildAlias = member.Aliases.Any(alias => alias.Child);
        if (children.Count == 0 && !hasChildAlias && member.Experts.Count == 0) return;
        if (placed.IsFixed && member.HasFixedSize) _checkedTo = Math.Max(_checkedTo, placed.Delta + placed.Width);
        Open();
        EmitExperts(member, first: true);
        EmitAliases(member, placed, at, size, child: true);
        foreach (MemberModel child in children) EmitChild(child, at);
        EmitExperts(member, first: false);
        Close();
    }

    // As in tshark's bit masks: the labels of the flags that are set.
    private void EmitSetBits(MemberModel member, List<MemberModel> children)
    {
        using (_code.BeginBlock($"if (d.WantsTextOf(d.LastNode) && self.{member.Name} != 0)"))
        {
            _code.Line("TextBuilder names = d.BeginText();");
            foreach (MemberModel child in children.Where(child => child is { Value: ValueKind.Boolean, Field: not null }))
                _code.Line($"if (self.{child.Name}) names.Append({Literal.Of(", " + child.Field!.Label)});");
            _code.Line("if (names.Length > 0) d.EndAppendix(d.LastNode);");
        }
    }

    private void EmitChild(MemberModel child, string at)
    {
        if (child.Field is not { } field) return;
        if (!child.IsWire)
        {
            if (child.If is null) EmitMember(child, insideIf: false);
            else EmitIf([child], () => EmitMember(child, insideIf: true));
            return;
        }
        Placed placed = _layout[child.Name];
        int inside = placed.Delta - _layout[child.Of!].Delta;
        if (inside != 0) at = int.TryParse(at, out int start) ? (start + inside).ToString() : $"{at} + {inside}";
        if (child.If is not null)
        {
            Require(child.If);
            using (_code.BeginBlock($"if (self.{child.If})")) EmitField(child, field, placed, at, placed.Width.ToString());
        }
        else EmitField(child, field, placed, at, placed.Width.ToString());
        EmitAliases(child, placed, at, placed.Width.ToString(), child: false);
    }

    private void EmitAliases(MemberModel member, Placed placed, string at, string size, bool child)
    {
        foreach (MemberModel owner in _members)
        {
            foreach (AliasModel alias in owner.Aliases.Where(alias => alias.Child == child && (alias.After ?? owner.Name) == member.Name))
            {
                if (owner == member) EmitAlias(member, alias, placed, at, size);
                else EmitAlias(owner, alias, _layout[owner.Name], _layout[owner.Name].Position(), _layout[owner.Name].Width.ToString());
            }
        }
    }

    private void EmitAlias(MemberModel member, AliasModel alias, Placed placed, string at, string size)
    {
        string number = _fields.Number(alias.Field, placed), flags = FlagsOf(alias.Field);
        _code.Line(member.Value is ValueKind.Bytes or ValueKind.Mac or ValueKind.IPv6 or ValueKind.Guid || alias.Field.Type.StartsWith("String", StringComparison.Ordinal)
            ? AliasBytes(member, alias, number, at, size, flags)
            : $"d.Number({number}, s, {at}, {size}, {TapeValue(member, placed, at)}{flags});");
    }

    // An address under a name of text type (ip.host) is the address as text.
    private static string AliasBytes(MemberModel member, AliasModel alias, string number, string at, string size, string flags) =>
        alias.Field.Type.StartsWith("String", StringComparison.Ordinal) && member.Value is not ValueKind.Bytes
            ? $"d.AsText({number}, s, {at}, {size}, self.{member.Name}{flags});"
            : $"d.Bytes({number}, s, {at}, {size}{flags});";

    private void EmitStructure(MemberModel member, string at)
    {
        using (_code.BeginBlock(""))
        {
            string part = PartOf(member, at);
            int? head = BeginContainer(member, at);
            _code.Line($"if (!{Global(member.Element!)}.Walk(d, {part}, out int taken)) return false;");
            if (head is not null) EndContainer(member, at);
            _code.Line(Advance(member, at, "taken"));
        }
    }

    private string PartOf(MemberModel member, string at)
    {
        if (member.SizeProperty is { } property)
        {
            Require(property);
            _code.Line($"int length = int.Max(0, (int)self.{property});");
            return $"s.Part({at}, length)";
        }
        return $"s.From({at})";
    }

    private static string Advance(MemberModel member, string at, string taken)
    {
        string step = member.SizeProperty is not null && member.Kind != MemberKind.Value ? "length" : taken;
        // What lies elsewhere moves nothing, but the structure goes on to its end.
        if (member.IsElsewhere) return $"reached = int.Max(reached, {at} + {step});";
        return at == "at" ? $"at += {step};" : $"at = {at} + {step};";
    }

    // A structure or sequence with a field of its own stands below that field's node.
    private int? BeginContainer(MemberModel member, string at)
    {
        if (member.Field is not { } field) return null;
        string length = member.SizeProperty is not null ? "length" : "0";
        string kind = field.Type is "None" ? "Node" : "BytesNode";
        if (member.SizeProperty is not null) _code.Line($"if (!d.Need(s, {at}, length)) return false;");
        _code.Line($"int node{member.Name} = d.{kind}({_fields.Number(field)}, s, {at}, {length}{FlagsOf(field)});");
        EmitText(member, $"node{member.Name}");
        Open();
        return _open;
    }

    private void EndContainer(MemberModel member, string at)
    {
        EmitExperts(member);
        Close();
        if (member.SizeProperty is null) _code.Line($"d.EndNode(node{member.Name}, s, {at} + taken);");
    }

    private void EmitSequence(MemberModel member, string at)
    {
        string element = Global(member.Element!);
        Require(member.CountProperty);
        using (_code.BeginBlock(""))
        {
            if (member.SizeProperty is { } property)
            {
                Require(property);
                _code.Line($"int length = int.Max(0, (int)self.{property});");
            }
            int? head = BeginContainer(member, at);
            string limit = member.SizeProperty is not null ? "length" : $"s.Length - ({at})";
            string count = member.CountProperty is { } counter ? $"(int)self.{counter}" : "int.MaxValue";
            _code.Line($"if (!d.WalkSequence<{element}>(s.Part({at}, {limit}), {count}, out int taken)) return false;");
            if (head is not null) EndContainer(member, at);
            _code.Line(Advance(member, at, "taken"));
        }
    }

    private void EmitUnion(MemberModel member, string at)
    {
        SwitchModel union = member.Switch ?? new SwitchModel("", default, null);
        Require(union.Property);
        using (_code.BeginBlock(""))
        {
            string part = PartOf(member, at);
            int? head = BeginContainer(member, at);
            _code.Line("int taken = 0;");
            _code.Line($"Slice part = {part};");
            using (_code.BeginBlock($"bool walked = self.{union.Property} switch", "};"))
            {
                foreach (CaseModel item in union.Cases)
                    _code.Line($"{string.Join(" or ", item.Values)} => {Global(item.Structure)}.Walk(d, part, out taken),");
                _code.Line($"_ => {(union.Default is { } other ? $"{Global(other)}.Walk(d, part, out taken)" : "true")},");
            }
            _code.Line("if (!walked) return false;");
            if (head is not null) EndContainer(member, at);
            _code.Line(Advance(member, at, "taken"));
        }
    }

    private void EmitCodec(MemberModel member, string at)
    {
        string number = member.Field is { } field ? _fields.Number(field) : "-1";
        string flags = member.Field is null ? ", NodeFlags.None" : FlagsOf(member.Field) is { Length: > 0 } given ? given : ", NodeFlags.None";
        string taken = "taken" + member.Name;
        _code.Line($"if (!{Global(member.Element!)}.Walk(d, {number}, s, {at}{flags}, out int {taken})) return false;");
        EmitBelow(member, _layout[member.Name], at, taken);
        _code.Line(Advance(member, at, taken));
    }
}
