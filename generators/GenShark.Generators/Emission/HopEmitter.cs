using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>One protocol's piece of the trunk: from its header to its payload, if all is as usual.</summary>
internal sealed class HopEmitter(StructureModel structure, TrunkProtocolModel trunk, Layout layout, CodeWriter code)
{
    private readonly MemberModel _member = TrunkProtocolModel.Payload(structure)!;

    private readonly PassConditions _conditions = new(structure, layout);

    private readonly HeaderReads _header = new(structure, layout, layout.FixedSize(structure), isTrimmed: true);

    private PayloadModel Payload => _member.Payload!;

    public void Emit()
    {
        NextModel next = Payload.Next[0];
        string otherKey = trunk.Guesses is null ? "" : ", out uint otherKey";
        code.Line();
        code.Line("/// <summary>Moves the window from the layer to its payload and tells by what its protocol is found; false if anything is unusual.</summary>");
        code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        using (code.BeginBlock($"internal static bool TryHop(ReadOnlySpan<byte> frame, ref LayerWindow window, out uint key{otherKey})"))
        {
            code.Line(trunk.Guesses is null ? "key = 0;" : "key = otherKey = 0;");
            new HeaderView(structure, layout, code).Emit("return false;");
            EmitRefusals();
            if (!trunk.IsStream) EmitWindow();
            Line($"key = (uint)self.{next.Key};");
            if (trunk.Guesses is not null) Line($"otherKey = (uint)self.{next.OtherPort};");
            code.Line("return true;");
        }
    }

    private void EmitRefusals()
    {
        List<string> refusals = [.. _conditions.Refusals, .. _conditions.Stops, .. _conditions.Sizes];
        // Whatever a segment holds, it is the stream's business.
        if (!trunk.IsStream && _member.If is { } condition) refusals.Add("!self." + condition);
        if (Payload.Fragment is { } fragment) refusals.Add(PayloadEmitter.Condition(fragment));
        if (!trunk.IsStream && _conditions.Certainty(_member) is { } certainty) refusals.Add($"!({certainty.Substring(" || ".Length)})");
        foreach (string refusal in refusals) Line($"if ({refusal}) return false;");
    }

    private void EmitWindow()
    {
        Line($"int offset = self.{_member.Name}Offset;");
        if (layout[_member.Name].After is not null) code.Line("if (!slice.Has(0, offset)) return false;");
        if (Payload.Least > 0) code.Line($"if (!slice.Has(offset, {Payload.Least})) return false;");
        Line($"int size = {(_member.SizeProperty is { } property ? $"(int)self.{property}" : "self._slice.Length - offset")};");
        code.Line($"if (size {(Payload.SkipEmpty ? "<=" : "<")} 0) return false;");
        code.Line("window = self._slice.Window(offset, size);");
    }

    private void Line(string text) => code.Line(_header.Of(text));
}
