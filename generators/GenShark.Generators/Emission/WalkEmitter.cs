using GenShark.Generators.Model;
using static GenShark.Generators.Emission.Expressions;

namespace GenShark.Generators.Emission;

/// <summary>The walker: puts a structure's fields on the tape in the order of declaration, each after its bytes were checked.</summary>
internal sealed partial class WalkEmitter
{
    private readonly StructureModel _structure;
    private readonly Layout _layout;
    private readonly FieldTable _fields;
    private readonly CodeWriter _code;
    private readonly List<MemberModel> _members;
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
        if (node.Size > 0) _code.Line($"if (!d.Need(s, 0, {node.Size})) return false;");
        _code.Line(node.Field is { } field
            ? $"int head = d.{(field.Type == "None" ? "Node" : "BytesNode")}({_fields.Number(field)}, s, 0, {(field.Type == "None" ? "s.Length" : "s.CapturedLength")});"
            : $"int head = d.TextNode(\"\", s, 0, {(node.Size > 0 ? node.Size.ToString() : "s.CapturedLength")});");
        if (node.Field is { Type: not "None" } labelled && !_members.Any(member => member.Kind == MemberKind.Title))
        {
            using (_code.BeginBlock("if (d.WantsTextOf(head))"))
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
        bool takesBytes = members.Any(member => member.TakesBytes);
        if (takesBytes) MoveTo(members.First(member => member.TakesBytes));
        else if (members.Find(member => member.Kind == MemberKind.Custom) is { } custom) MoveToEnd(custom);
        bool asksFirst = members.All(MayLeaveOut), isAlone = members.Count == 1;
        string wanted = asksFirst ? string.Join(" || ", members.Select(Wanted)) : "";
        if (asksFirst) wanted = isAlone ? $"{wanted} && " : $"({wanted}) && ";
        using (_code.BeginBlock($"if ({wanted}self.{first.If})"))
        {
            _conditions++;
            _isWanted = asksFirst && isAlone;
            _countsBytes = takesBytes;
            body();
            (_isWanted, _countsBytes) = (false, false);
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
        Advance(placed.After, placed.Delta);
    }

    // To a place that is counted from the structure's start, or from where `at` is: behind the last member of variable size.
    private void Advance(string? after, int delta)
    {
        if (after is null) _code.Line($"at = {delta};");
        else if (delta != 0) _code.Line($"at += {delta};");
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
                EmitCustom(member);
                break;
            default: EmitWire(member, insideIf); break;
        }
    }

    // Inside of a condition whose members take bytes, `at` goes along with these.
    private bool _countsBytes;

    private void EmitCustom(MemberModel member)
    {
        if (_afterPayload)
        {
            using (_code.BeginBlock($"if (!self.{member.Name}(d, s, ref at))"))
            {
                _code.Line("if (ownEnd >= 0) d.MoveTail(ownEnd, ownStart);");
                _code.Line("return false;");
            }
            return;
        }
        MoveToEnd(member);
        (string? after, int delta) = IsFollowed(member) && !_countsBytes ? PlaceBehind(_members.TakeWhile(other => other != member).LastOrDefault(other => other.TakesBytes)) : default;
        if (delta > 0) Advance(after, delta);
        _code.Line($"if (!self.{member.Name}(d, s, ref at)) return false;");
        // Members that follow count on from the last one of variable size.
        if (delta > 0 && after is not null) _code.Line($"at -= {delta};");
    }

    // Behind all that takes bytes `at` is the end: code there says itself how far it goes.
    private void MoveToEnd(MemberModel custom)
    {
        if (_hasMoved || _afterPayload || IsFollowed(custom)) return;
        _hasMoved = true;
        Advance(_layout.End.After, _layout.End.Delta);
    }

    private bool IsFollowed(MemberModel custom) => _members.SkipWhile(other => other != custom).Any(other => other.TakesBytes);

    private (string? After, int Delta) PlaceBehind(MemberModel? member)
    {
        if (member is null) return (null, 0);
        Placed placed = _layout[member.Name];
        return member.HasFixedSize || member.Bits is not null ? (placed.After, placed.Delta + placed.Width) : (member.Name, 0);
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
        // What a layer shows behind its payload, as a stream does its parts, goes in front of the layers that it carries.
        bool showsBehind = _members.Any(member => member.Payload is { Stream: not null })
            || _members.SkipWhile(member => member.Payload is null).Skip(1).Any(member => member.Kind is not (MemberKind.Title or MemberKind.Info));
        if (_afterPayload && showsBehind)
            _code.Line("if (ownEnd >= 0) d.MoveTail(ownEnd, ownStart);");
        foreach (PendingText text in _pending) EmitTextNow(text.Method, text.Node, text.End);
        bool coversAll = _structure.Node is { Size: 0 } || _members.Any(member => member is { Head: true, HeadKeepsSize: false });
        // Custom code at the end says itself how far it went.
        string end = !_afterPayload && _members.LastOrDefault(member => member.TakesBytes || member.Kind == MemberKind.Custom) is { Kind: MemberKind.Custom } ? "at" : _layout.End.Position();
        if (_members.Any(member => member.IsElsewhere)) end = $"int.Max({end}, reached)";
        while (_open > 0) Close();
        if (coversAll) _code.Line($"d.EndNode(head, s, {end});");
        _code.Line($"size = {end};");
        _code.Line("return true;");
    }

    private static string FlagsOf(FieldModel field) =>
        field.Flags.Count == 0 ? "" : ", " + string.Join(" | ", field.Flags.Select(flag => "NodeFlags." + flag));
}
