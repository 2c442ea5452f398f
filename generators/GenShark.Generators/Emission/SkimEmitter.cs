using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>
/// The short way through a layer: payload and next protocol from the header alone. Where only a walk can tell whether the
/// layer holds together (options before the payload), it says that it can't tell, and the engine walks.
/// </summary>
internal sealed class SkimEmitter(StructureModel structure, Layout layout, CodeWriter code)
{
    private readonly List<MemberModel> _members = [.. structure.Members];

    private readonly int _fixedEnd = structure.Members.Where(item => item.TakesBytes && layout[item.Name].IsFixed && item.Payload is null)
        .Select(item => layout[item.Name].Delta + (item.HasFixedSize || item.Bits is not null ? layout[item.Name].Width : 0)).DefaultIfEmpty(0).Max();

    public void Emit()
    {
        List<MemberModel> payloads = [.. _members.Where(member => member.Payload is not null)];
        int custom = _members.FindIndex(member => member.Kind == MemberKind.Custom);
        bool quotes = structure.Protocol?.Quotes is not null;
        bool isUnsure = (structure.Protocol?.WalkWhen is null && payloads.Any(NeedsDissection)) || (custom >= 0 && (payloads.Count == 0 || custom < _members.IndexOf(payloads[0])));
        code.Line("/// <summary>Moves the window from the layer to its payload and finds the protocol of it, without the tape.</summary>");
        using (BeginMethod("public", "Skim"))
        {
            if (quotes) EmitQuotes();
            else if (isUnsure) code.Line("return null;");
            else if (payloads.Count == 0) EmitNothing();
            else EmitBody(payloads);
        }
        EmitPass();
        if (isUnsure || quotes) return;
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

    // Quoted packets only a walk can follow; other messages carry none.
    private void EmitQuotes()
    {
        if (structure.Protocol!.QuotesWhen is { } condition)
        {
            EmitView();
            code.Line($"isSure = !self.{condition};");
        }
        code.Line("return null;");
    }

    private IDisposable BeginMethod(string access, string name)
    {
        code.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        IDisposable block = code.BeginBlock($"{access} static Protocol? {name}(ReadOnlySpan<byte> frame, ref LayerWindow window, out bool isSure)");
        code.Line("isSure = false;");
        return block;
    }

    private void EmitView()
    {
        code.Line("Slice slice = window.In(frame);");
        code.Line($"if (!slice.Has(0, {_fixedEnd})) return null;");
        code.Line($"{structure.Name} self = Create(slice);");
        // Said of the structure's own length as well, the JIT checks no field of the header again.
        if (structure.LengthProperty is not null) code.Line($"if (!self._slice.Has(0, {_fixedEnd})) return null;");
    }

    private void EmitBody(List<MemberModel> payloads)
    {
        EmitView();
        if (structure.AcceptProperty is { } accept && !structure.NeedsDissection(accept)) code.Line($"if (!self.{accept}) return null;");
        if (structure.Protocol?.WalkWhen is { } walkWhen) code.Line($"if (self.{walkWhen}) return null;");
        // What asks the dissection must hold without one where it may hold: then a walk tells.
        ILookup<bool, string> stops = _members.SelectMany(item => item.Experts).Where(expert => expert.Stop).Select(expert => expert.Condition).Distinct()
            .ToLookup(structure.NeedsDissection, condition => "self." + condition);
        if (stops[true].Any()) code.Line($"if ({string.Join(" || ", stops[true])}) return null;");
        if (stops[false].Any())
        {
            using (code.BeginBlock($"if ({string.Join(" || ", stops[false])})")) EmitNothing();
        }
        // A walk finds a size below zero to be damage.
        var sizes = _members.TakeWhile(item => item.Payload is null).Select(item => item.SizeProperty).OfType<string>()
            .Where(size => !structure.NeedsDissection(size)).Select(size => $"(int)self.{size} < 0").Distinct().ToList();
        if (sizes.Count > 0) code.Line($"if ({string.Join(" || ", sizes)}) return null;");
        foreach (MemberModel member in payloads)
        {
            if (member.If is not { } condition)
            {
                EmitPayload(member);
                return;
            }
            if (member == payloads[0])
            {
                using (code.BeginBlock($"if (self.{condition})")) EmitPayload(member);
            }
            // Out of the way of the usual payload, which the JIT then keeps in registers.
            else code.Line($"if (self.{condition}) return Skim{member.Name}(frame, ref window, out isSure);");
        }
        EmitNothing();
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
        if (payload.Fragment is { } fragment) code.Line($"if ({PayloadEmitter.Condition(fragment)}) return null;");
        code.Line($"int offset = self.{member.Name}Offset;");
        if (layout[member.Name].After is not null)
        {
            code.Line("if (!slice.Has(0, offset)) return null;");
        }
        if (payload.Least > 0) code.Line($"if (!slice.Has(offset, {payload.Least})) return null;");
        code.Line($"int size = {(member.SizeProperty is { } property ? $"(int)self.{property}" : "self._slice.Length - offset")};");
        code.Line("if (size < 0) return null;");
        // What lies between the fixed header and the payload can go wrong in ways that only a walk finds; not so optional fields.
        List<MemberModel> intricate = layout[member.Name].After is null || payload.Next.Count == 0 ? [] : [.. IntricateBefore(member)];
        string isSure = intricate.Count == 0 ? "true"
            : intricate.All(item => item.If is not null && !structure.NeedsDissection(item.If)) ? string.Join(" && ", intricate.Select(item => "!self." + item.If).Distinct())
            : $"offset == {_fixedEnd}";
        code.Line($"isSure = {isSure};");
        if (payload.SkipEmpty) code.Line("if (size == 0) return null;");
        code.Line("window = self._slice.Window(offset, size);");
        if (payload.Next.Count == 0)
        {
            code.Line("return null;");
            return;
        }
        string assign = "Protocol? next =";
        foreach (NextModel item in payload.Next)
        {
            string table = PayloadTables.Name(item.Table);
            string find = item.Key is null ? $"{table}.Guess(frame, window)" : item.OtherPort is { } other
                ? $"{table}.FindByPort((uint)self.{item.Key}, (uint)self.{other}, frame, window)"
                : $"{table}.Find((uint)self.{item.Key}, frame, window)";
            code.Line(item.When is { } when ? $"{assign} self.{when} ? {find} : null;" : $"{assign} {find};");
            assign = "next ??=";
        }
        code.Line("return next;");
    }

    // Whether more than the layer's bytes says if, how long and what the payload is.
    private bool NeedsDissection(MemberModel member) => new[] { member.If, member.SizeProperty }
        .Concat(member.Payload!.Next.SelectMany(next => new[] { next.Key, next.OtherPort, next.When })).Any(structure.NeedsDissection);

    private IEnumerable<MemberModel> IntricateBefore(MemberModel payload) => _members.Take(_members.IndexOf(payload))
        .Where(member => member.TakesBytes && member.Payload is null && member.Bits is null && member is not { Kind: MemberKind.Value, FixedSize: > 0 });
}
