using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>
/// The short way through a layer: payload and next protocol from the header alone. Where only a walk can tell whether the
/// layer holds together (options before the payload), it says that it can't tell, and the engine walks.
/// </summary>
internal sealed class SkimEmitter(StructureModel structure, string definition, Layout layout, CodeWriter code)
{
    private readonly List<MemberModel> _members = [.. structure.Members];

    private readonly PassConditions _conditions = new(structure, layout);

    private readonly HeaderView _view = new(structure, layout, code);

    public void Emit()
    {
        List<MemberModel> payloads = [.. _members.Where(member => member.Payload is not null)];
        int custom = _members.FindIndex(member => member.Kind == MemberKind.Custom);
        bool quotes = structure.Protocol?.Quotes is not null;
        bool isUnsure = (structure.Protocol?.WalkWhen is null && payloads.Any(_conditions.NeedsDissection)) || ((custom >= 0 || structure.Carries.Count > 0) && payloads.Count == 0)
            || payloads.Exists(LiesBehindToldSize);
        code.Line("/// <summary>Moves the window from the layer to its payload and finds the protocol of it, without the tape.</summary>");
        using (BeginMethod("public", "Skim"))
        {
            if (quotes) EmitQuotes();
            else if (isUnsure) code.Line("return null;");
            else if (payloads.Count == 0) EmitNothing();
            else EmitBody(payloads);
        }
        EmitPass();
        if (isUnsure || quotes || Stream(payloads) is not null) return;
        foreach (MemberModel member in payloads.Skip(1).Where(payload => payload.If is not null))
        {
            code.Line();
            using (BeginMethod("private", "Skim" + member.Name))
            {
                EmitView();
                EmitPayload(member);
            }
        }
    }

    private bool LiesBehindToldSize(MemberModel payload) => !payload.IsElsewhere && _members.TakeWhile(member => member != payload).Any(member => member.TellsSize);

    private void EmitPass()
    {
        List<MemberModel> steps = [.. _members.Where(member => member is { Kind: MemberKind.Step, Always: true })];
        if (steps.Count == 0) return;
        code.Line();
        code.Line("/// <summary>Does what other layers and later packets ask for, without the tape.</summary>");
        using (code.BeginBlock("internal static void Pass(in Slice slice)"))
        {
            code.Line($"{structure.Name} self = Create(slice);");
            foreach (MemberModel step in steps) code.Line(step.If is { } condition ? $"if (self.{condition}) self.{step.Name}();" : $"self.{step.Name}();");
        }
    }

    // What a damaged message quotes only a walk can tell.
    private void EmitQuotes()
    {
        if (structure.Protocol!.QuotedAt is { } property)
        {
            EmitView();
            code.Line($"int offset = self.{property};");
            code.Line("isSure = offset == 0;");
            using (code.BeginBlock("if (offset > 0 && offset <= self._slice.Length)"))
            {
                code.Line("window = self._slice.Window(offset, self._slice.Length - offset);");
                code.Line($"return {definition}.Instance.Quoted;");
            }
        }
        code.Line("return null;");
    }

    private IDisposable BeginMethod(string access, string name)
    {
        if (access == "public") code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        IDisposable block = code.BeginBlock($"{access} static Protocol? {name}(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)");
        code.Line("isSure = false;");
        return block;
    }

    private void EmitView() => _view.Emit("return null;");

    private void EmitBody(List<MemberModel> payloads)
    {
        EmitView();
        EmitReturnIf(_conditions.Refusals);
        if (Stream(payloads) is { } stream)
        {
            // Only a walk collects messages, and every segment tells of its connection.
            Line($"isSure = {string.Join(" && ", Exclusions(stream))};");
            EmitPassed(payloads.Find(member => member.Payload == stream)!, stream);
            code.Line("return null;");
            return;
        }
        if (_conditions.Stops.Count > 0)
        {
            using (BeginBlock($"if ({string.Join(" || ", _conditions.Stops)})")) EmitNothing();
        }
        EmitReturnIf(_conditions.Sizes);
        foreach (MemberModel member in payloads)
        {
            if (member.If is not { } condition)
            {
                EmitPayload(member);
                return;
            }
            if (member == payloads[0])
            {
                using (BeginBlock($"if (self.{condition})")) EmitPayload(member);
            }
            // Out of the way of the usual payload, with copies of what must have an address: the JIT then keeps the usual one's in registers.
            else EmitApart(condition, member.Name);
        }
        EmitNothing();
    }

    private static PayloadModel? Stream(List<MemberModel> payloads) => payloads.Find(member => member.Payload!.Stream is not null)?.Payload;

    private void EmitReturnIf(IReadOnlyList<string> conditions)
    {
        if (conditions.Count > 0) Line($"if ({string.Join(" || ", conditions)}) return null;");
    }

    private void EmitApart(string condition, string payload)
    {
        using (BeginBlock($"if (self.{condition})"))
        {
            code.Line("LayerWindow apart = window;");
            code.Line($"Protocol? unusual = Skim{payload}(frame, ref apart, roles, out bool unusualIsSure);");
            code.Line("(window, isSure) = (apart, unusualIsSure);");
            code.Line("return unusual;");
        }
    }

    private void EmitNothing()
    {
        code.Line("isSure = true;");
        code.Line("return null;");
    }

    private void EmitPayload(MemberModel member)
    {
        PayloadModel payload = member.Payload!;
        // Only a walk puts pieces together.
        if (payload.Fragment is { } fragment) Line($"if ({PayloadEmitter.Condition(fragment)}) return null;");
        _view.EmitPlace(member, "return null;");
        EmitKnowledge(payload);
        code.Line("isSure = true;");
        if (payload.SkipEmpty) code.Line("if (size == 0) return null;");
        if (payload.Next.Count == 0)
        {
            code.Line("return null;");
            return;
        }
        code.Line("window = self._slice.Window(offset, size);");
        EmitSieve(payload);
        string assign = "Protocol? next =";
        foreach (NextModel item in payload.Next)
        {
            Line($"{assign} {PayloadTables.Find(item, item.Key is null ? "frame, window, roles" : "frame, window")};");
            assign = "next ??=";
        }
        using (code.BeginBlock("if (next is { AcceptsByDissection: true })"))
        {
            // Whether it takes the bytes hangs on more than them.
            code.Line("isSure = false;");
            code.Line("return null;");
        }
        if (_conditions.Certainty(member) is { } certainty) Line($"isSure = next is null{certainty};");
        code.Line("return next;");
    }

    // Who guesses by what came before must see all of it.
    private void EmitKnowledge(PayloadModel payload)
    {
        foreach (NextModel guess in payload.Next.Where(item => item.Key is null)) code.Line($"if (roles.GuessesByDissection({PayloadTables.Name(guess.Table)})) return null;");
    }

    private void Line(string text) => code.Line(_view.Of(text));

    private CodeWriter.Block BeginBlock(string text) => code.BeginBlock(_view.Of(text));

    // Ports and guesses lead to many protocols, of which few matter.
    private void EmitSieve(PayloadModel payload)
    {
        if (payload.Next.Any(item => item.Key is not null && item.OtherPort is null)) return;
        Line($"if ({string.Join(" && ", Exclusions(payload))}) return null;");
    }

    // A stream that may come to matter may be passed by until it does.
    private void EmitPassed(MemberModel member, PayloadModel stream)
    {
        if (stream.Next is not [{ OtherPort: not null } ports, { Key: null } guess]) return;
        Line("if (isSure || roles.Passed is null) return null;");
        _view.EmitPlace(member, "return null;");
        Line($"isSure = roles.PassesStream({PayloadTables.Name(ports.Table)}, {PayloadTables.Name(guess.Table)}, (uint)self.{ports.Key}, (uint)self.{ports.OtherPort}, self._slice.Window(offset, size).In(frame));");
    }

    // Of a stream other parts may be what a guess goes by.
    private static IEnumerable<string> Exclusions(PayloadModel payload) => payload.Next.Select(item => item.Key is null
        ? payload.Stream is null ? $"!roles.MayGuess({PayloadTables.Name(item.Table)}, frame, window)" : $"!roles.MayGuess({PayloadTables.Name(item.Table)})"
        : $"!roles.MayFind({PayloadTables.Name(item.Table)}, (uint)self.{item.Key}, (uint)self.{item.OtherPort})");
}
