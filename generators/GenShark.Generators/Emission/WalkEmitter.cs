using GenShark.Generators.Model;
using static GenShark.Generators.Emission.Expressions;

namespace GenShark.Generators.Emission;

/// <summary>The walker: puts a structure's fields on the tape in the order of declaration, each after its bytes were checked.</summary>
internal sealed class WalkEmitter
{
    private readonly StructureModel _structure;
    private readonly Layout _layout;
    private readonly FieldTable _fields;
    private readonly CodeWriter _code;
    private readonly List<MemberModel> _members;
    private readonly List<PendingText> _pending = [];
    private readonly HashSet<string> _passed = [];
    private int _checkedTo;
    private int _open;
    private bool _afterPayload;
    private bool _hasMoved;
    private int _conditions;

    public WalkEmitter(StructureModel structure, Layout layout, FieldTable fields, CodeWriter code)
    {
        (_structure, _layout, _fields, _code) = (structure, layout, fields, code);
        _members = structure.Members.ToList();
    }

    /// <summary>A text that is written once everything that it shows has been read.</summary>
    private sealed record PendingText(string Method, string Node, string End, HashSet<string> Missing, bool IsLocal = false);

    private bool UsesAt => !_layout.End.IsFixed || _members.Any(member => member.Kind == MemberKind.Custom);

    public void Emit()
    {
        _code.Line("/// <summary>Puts the structure on the tape. False after a fault.</summary>");
        using (_code.BeginBlock("public static bool Walk(Dissection d, in Slice slice, out int size)"))
        {
            _code.Line("size = 0;");
            _code.Line("Slice s = slice;");
            if (_structure.LengthProperty is { } length)
                _code.Line($"if (s.Has(0, {ViewEmitter.LengthNeeds(_structure, _layout)})) s = d.Trim(s, new {_structure.Name}(s).{length});");
            _code.Line($"var self = new {_structure.Name}(s);");
            if (UsesAt) _code.Line("int at = 0;");
            if (_members.Any(member => member.IsElsewhere)) _code.Line("int reached = 0;");
            if (_structure.Protocol is not null) _code.Line("int layer = d.LastNode;");
            if (_members.Any(member => member.Payload is not null)) _code.Line("int ownStart = -1, ownEnd = -1;");
            OpenHead();
            EmitMembers();
            CloseAll();
        }
    }

    private void OpenHead()
    {
        if (_structure.Node is not { } node) return;
        _code.Line(node.Field is { } field
            ? $"int head = d.{(field.Type == "None" ? "Node" : "BytesNode")}({_fields.Number(field)}, s, 0, s.Length);"
            : "int head = d.TextNode(\"\", s, 0, s.CapturedLength);");
        if (node.Field is { Type: not "None" } labelled && !_members.Any(member => member.Kind == MemberKind.Title))
        {
            using (_code.BeginBlock("if (d.WantsText)"))
            {
                _code.Line($"d.BeginText().Append({Literal.Of(labelled.Label)});");
                _code.Line("d.EndText(head);");
            }
        }
        Open();
    }

    private void EmitMembers()
    {
        foreach (MemberModel title in _members.Where(member => member.Kind == MemberKind.Title))
            Defer(title.Name, HeadNode, title.Appends ? "AppendText" : "EndText", title.If);
        foreach (MemberModel info in _members.Where(member => member.Kind == MemberKind.Info))
            Defer(info.Name, info.Appends ? "append" : "info", "Info", info.If);
        FlushTexts();

        for (int i = 0; i < _members.Count;)
        {
            MemberModel first = _members[i];
            if (first.Of is not null || first.Kind is MemberKind.Title or MemberKind.Info) { Pass(first); i++; continue; }
            int end = i + 1;
            while (end < _members.Count && (_members[end].Of is not null || SameBlock(first, _members[end]))) end++;
            EmitBlock(_members.GetRange(i, end - i).Where(member => member.Of is null).ToList());
            for (; i < end; i++) Pass(_members[i]);
            FlushTexts();
        }
    }

    private string HeadNode =>
        _structure.Node is not null || _members.Any(member => member.Head) ? "head" : _structure.Protocol is not null ? "layer" : "head";

    // Neighbours in one group, or under one condition, are emitted inside one block.
    private static bool SameBlock(MemberModel first, MemberModel next) =>
        next.Kind is not (MemberKind.Title or MemberKind.Info) &&
        (first.Group is not null ? Equals(first.Group, next.Group) : next.Group is null && first.If is not null && first.If == next.If);

    private void EmitBlock(List<MemberModel> members)
    {
        MemberModel first = members[0];
        bool oneCondition = first.If is not null && members.All(member => member.If == first.If);
        if (oneCondition) EmitIf(members, () => EmitGroup(members, insideIf: true));
        else EmitGroup(members, insideIf: false);
    }

    private void EmitIf(List<MemberModel> members, Action body)
    {
        MemberModel first = members[0];
        Require(first.If);
        if (members.Any(member => member.TakesBytes)) MoveTo(members.First(member => member.TakesBytes));
        bool mayLeaveOut = members.All(MayLeaveOut);
        string wanted = string.Join(" || ", members.Where(_ => mayLeaveOut).Select(member => $"d.Wants({_fields.Number(member.Field!)})"));
        string condition = !mayLeaveOut ? $"self.{first.If}" : members.Count == 1 ? $"{wanted} && self.{first.If}" : $"({wanted}) && self.{first.If}";
        using (_code.BeginBlock($"if ({condition})"))
        {
            _conditions++;
            _isWanted = mayLeaveOut && members.Count == 1;
            body();
            _isWanted = false;
            // A node's local variable ends with the block: what its text still waits for isn't read in it.
            FlushTexts(text => text.IsLocal);
            _conditions--;
        }
    }

    private void EmitGroup(List<MemberModel> members, bool insideIf)
    {
        GroupModel? group = members[0].Group;
        string name = "";
        if (group is not null)
        {
            name = "group" + members[0].Name;
            MemberModel? wire = members.FirstOrDefault(member => member.TakesBytes);
            string position = wire is null ? "0" : insideIf ? "at" : _layout[wire.Name].Position();
            _code.Line($"int {name} = d.TextNode({Literal.Of(group.Label)}, s, {position}, 0{(group.Generated ? ", NodeFlags.Generated" : "")});");
            Open();
        }
        int i = 0;
        while (i < members.Count)
        {
            MemberModel member = members[i];
            if (!insideIf && member.If is not null)
            {
                int end = i + 1;
                while (end < members.Count && members[end].If == member.If) end++;
                var run = members.GetRange(i, end - i);
                EmitIf(run, () => { foreach (MemberModel item in run) EmitMember(item, insideIf: true); });
                foreach (MemberModel item in run) Pass(item);
                i = end;
            }
            else
            {
                EmitMember(member, insideIf);
                Pass(member);
                i++;
            }
            FlushTexts();
        }
        if (group is null) return;
        Close();
        MemberModel? last = members.LastOrDefault(member => member.TakesBytes);
        if (last is not null) _code.Line($"d.EndNode({name}, s, {EndPosition(last, insideIf)});");
    }

    private string EndPosition(MemberModel member, bool insideIf)
    {
        Placed placed = _layout[member.Name];
        return insideIf || !member.HasFixedSize ? "at" : new Placed(null, placed.After, placed.Delta + placed.Width, 0, 0).Position();
    }

    // Brings `at` to the member's start, so that a block can count from it.
    private void MoveTo(MemberModel member)
    {
        Placed placed = _layout[member.Name];
        if (placed.After is null) _code.Line($"at = {placed.Delta};");
        else if (placed.Delta != 0) _code.Line($"at += {placed.Delta};");
    }

    private void EmitMember(MemberModel member, bool insideIf)
    {
        switch (member.Kind)
        {
            case MemberKind.Computed: EmitComputed(member); break;
            case MemberKind.ComputedText: EmitComputedText(member); break;
            case MemberKind.Step:
                Require(member.Name);
                Require(member.Needs);
                _code.Line($"self.{member.Name}();");
                break;
            case MemberKind.Custom:
                Require(member.Name);
                if (_layout.End.IsFixed && !_afterPayload && !_hasMoved) _code.Line($"at = {_layout.End.Delta};");
                _hasMoved = true;
                if (!_afterPayload) _code.Line($"if (!self.{member.Name}(d, s, ref at)) return false;");
                else
                {
                    using (_code.BeginBlock($"if (!self.{member.Name}(d, s, ref at))"))
                    {
                        _code.Line("if (ownEnd >= 0) d.MoveTail(ownEnd, ownStart);");
                        _code.Line("return false;");
                    }
                }
                break;
            default: EmitWire(member, insideIf); break;
        }
    }

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
        using (_code.BeginBlock($"if (d.WantsText && self.{member.Name} != 0)"))
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

    private CodeWriter.Block? BeginWanted(MemberModel member) => MayLeaveOut(member) && !_isWanted ? _code.BeginBlock($"if (d.Wants({_fields.Number(member.Field!)}))") : null;

    private void EmitComputedText(MemberModel member)
    {
        FieldModel field = member.Field!;
        Require(member.Name);
        (string at, string size) = PlaceOf(field);
        CodeWriter.Block? guard = BeginWanted(member);
        _code.Line(guard is null && !_isWanted ? $"if (d.Wants({_fields.Number(field)})) self.{member.Name}(d.BeginText());" : $"self.{member.Name}(d.BeginText());");
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

    private void EmitText(MemberModel member, string node = "d.LastNode")
    {
        if (member.Label is { } label) DeferOrEmit(label, "EndText", member, node);
        if (member.Append is { } append) DeferOrEmit(append, "EndAppendix", member, node);
    }

    private void DeferOrEmit(string method, string end, MemberModel member, string node)
    {
        HashSet<string> missing = Missing(method, member);
        if (missing.Count == 0)
        {
            EmitTextNow(method, node, end);
            return;
        }
        string local = "node" + member.Name + method;
        _code.Line($"int {local} = {node};");
        _pending.Add(new PendingText(method, local, end, missing, _conditions > 0));
    }

    // What a text shows beside its member, and that has not been read yet.
    private HashSet<string> Missing(string? method, MemberModel member) => [.. _structure.ReadsOf(method)
        .Where(name => !_passed.Contains(name) && name != member.Name && _members.First(other => other.Name == name).Of != member.Name)];

    private void Defer(string method, string node, string end, string? condition = null) =>
        _pending.Add(new PendingText(method, node, end, new HashSet<string>(
            _structure.ReadsOf(method).Concat(_structure.ReadsOf(condition)).Where(name => _layout.Find(name)?.Member?.Payload is null))));

    private void Pass(MemberModel member)
    {
        if (!_passed.Add(member.Name)) return;
        foreach (PendingText text in _pending) text.Missing.Remove(member.Name);
    }

    // Texts are written outside of conditional blocks and as early as what they show allows.
    private void FlushTexts() => FlushTexts(text => text.Missing.Count == 0 && (_conditions == 0 || text.IsLocal));

    private void FlushTexts(Func<PendingText, bool> isDue)
    {
        foreach (PendingText text in _pending.Where(isDue).ToList())
        {
            if (text.Node == "head" && _structure.Node is null && !_passed.Contains(_members.First(member => member.Head).Name)) continue;
            _pending.Remove(text);
            EmitTextNow(text.Method, text.Node, text.End);
        }
    }

    private void EmitTextNow(string method, string node, string end)
    {
        string? condition = _members.FirstOrDefault(member => member.Kind is MemberKind.Title or MemberKind.Info && member.Name == method)?.If;
        string guard = condition is null ? "" : $"self.{condition} && ";
        if (end == "Info") _code.Line($"if ({guard}d.BeginInfo({(node == "append" ? "true" : "false")}) is {{ }} info{method}) self.{method}(info{method});");
        else
        {
            using (_code.BeginBlock($"if ({guard}d.WantsText)"))
            {
                _code.Line($"self.{method}(d.BeginText());");
                _code.Line($"d.{end}({node});");
            }
        }
    }

    /// <summary>Checks the bytes that a plain C# member reads ahead of the walk.</summary>
    private void Require(string? member)
    {
        if (member is null) return;
        IEnumerable<string> reads = _layout.Find(member) is not null ? [member] : _structure.ReadsOf(member);
        int end = reads.Select(_layout.Find).Where(placed => placed is { IsFixed: true, Member.HasFixedSize: true } or { IsFixed: true, Member.Of: not null })
            .Select(placed => placed!.Delta + placed.Width).DefaultIfEmpty(0).Max();
        if (end <= _checkedTo) return;
        _code.Line($"if (!d.Need(s, 0, {end})) return false;");
        _checkedTo = end;
    }

    private void Open()
    {
        _code.Line("d.Open();");
        _open++;
    }

    private void Close()
    {
        _code.Line("d.Close();");
        _open--;
    }

    private void CloseAll()
    {
        if (_afterPayload && _members.SkipWhile(member => member.Payload is null).Skip(1).Any(member => member.Kind is not (MemberKind.Title or MemberKind.Info)))
            _code.Line("if (ownEnd >= 0) d.MoveTail(ownEnd, ownStart);");
        foreach (PendingText text in _pending) EmitTextNow(text.Method, text.Node, text.End);
        bool hasHead = _structure.Node is not null || _members.Any(member => member.Head);
        // Custom code at the end says itself how far it went.
        string end = !_afterPayload && _members.LastOrDefault(member => member.TakesBytes || member.Kind == MemberKind.Custom) is { Kind: MemberKind.Custom } ? "at" : _layout.End.Position();
        if (_members.Any(member => member.IsElsewhere)) end = $"int.Max({end}, reached)";
        while (_open > 0) Close();
        if (hasHead) _code.Line($"d.EndNode(head, s, {end});");
        _code.Line($"size = {end};");
        _code.Line("return true;");
    }

    private static string FlagsOf(FieldModel field) =>
        field.Flags.Count == 0 ? "" : ", " + string.Join(" | ", field.Flags.Select(flag => "NodeFlags." + flag));
}
