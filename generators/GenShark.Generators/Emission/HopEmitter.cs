using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>One protocol's piece of the trunk: from its header to its payload, if all is as usual.</summary>
internal sealed class HopEmitter(StructureModel structure, TrunkProtocolModel trunk, Layout layout, CodeWriter code)
{
    private readonly MemberModel _member = TrunkProtocolModel.Payload(structure)!;

    private readonly PassConditions _conditions = new(structure, layout);

    private readonly HeaderView _view = new(structure, layout, code);

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
            _view.Emit("return false;");
            EmitRefusals();
            EmitWindow();
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
        _view.EmitPlace(_member, "return false;");
        if (Payload.SkipEmpty && !trunk.IsStream) code.Line("if (size == 0) return false;");
        code.Line("window = self._slice.Window(offset, size);");
    }

    private void Line(string text) => code.Line(_view.Of(text));
}
