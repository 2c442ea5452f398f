using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>
/// The short way through a layer: payload and next protocol from the header alone. Where only a walk can tell whether the
/// layer holds together (options before the payload), it says that it can't tell, and the engine walks.
/// </summary>
internal sealed class SkimEmitter(StructureModel structure, Layout layout, CodeWriter code)
{
    private readonly List<MemberModel> _members = [.. structure.Members];

    public void Emit()
    {
        code.Line("/// <summary>Finds the payload and its protocol without the tape.</summary>");
        code.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        using (code.BeginBlock("public static SkimResult Skim(scoped in Slice slice, out Slice payload, out Protocol? next)"))
        {
            code.Line("payload = default;");
            code.Line("next = null;");
            List<MemberModel> payloads = [.. _members.Where(member => member.Payload is not null)];
            int custom = _members.FindIndex(member => member.Kind == MemberKind.Custom);
            if (payloads.Any(NeedsDissection)) code.Line("return SkimResult.Unsure;");
            else if (custom >= 0 && (payloads.Count == 0 || custom < _members.IndexOf(payloads[0]))) code.Line("return SkimResult.Unsure;");
            else if (payloads.Count == 0) code.Line("return SkimResult.Nothing;");
            else EmitBody(payloads);
        }
    }

    private void EmitBody(List<MemberModel> payloads)
    {
        int fixedEnd = _members.Where(item => item.TakesBytes && layout[item.Name].IsFixed && item.Payload is null)
            .Select(item => layout[item.Name].Delta + (item.HasFixedSize || item.Bits is not null ? layout[item.Name].Width : 0)).DefaultIfEmpty(0).Max();
        code.Line($"if (!slice.Has(0, {fixedEnd})) return SkimResult.Unsure;");
        code.Line($"{structure.Name} self = Create(slice);");
        var stops = _members.SelectMany(item => item.Experts).Where(expert => expert.Stop).Select(expert => "self." + expert.Condition).Distinct().ToList();
        if (stops.Count > 0) code.Line($"if ({string.Join(" || ", stops)}) return SkimResult.Nothing;");
        // A walk finds a size below zero to be damage.
        var sizes = _members.TakeWhile(item => item.Payload is null).Select(item => item.SizeProperty).OfType<string>()
            .Where(size => !structure.NeedsDissection(size)).Select(size => $"(int)self.{size} < 0").Distinct().ToList();
        if (sizes.Count > 0) code.Line($"if ({string.Join(" || ", sizes)}) return SkimResult.Unsure;");
        foreach (MemberModel member in payloads)
        {
            if (member.If is not { } condition)
            {
                EmitPayload(member, fixedEnd);
                return;
            }
            using (code.BeginBlock($"if (self.{condition})")) EmitPayload(member, fixedEnd);
        }
        code.Line("return SkimResult.Nothing;");
    }

    private void EmitPayload(MemberModel member, int fixedEnd)
    {
        PayloadModel payload = member.Payload!;
        code.Line($"int offset = self.{member.Name}Offset;");
        if (layout[member.Name].After is not null)
        {
            // What lies between the fixed header and the payload can go wrong in ways that only a walk finds; not so optional fields.
            code.Line(IsBehindPlainFields(member)
                ? "if (!slice.Has(0, offset)) return SkimResult.Unsure;"
                : $"if (offset != {fixedEnd}) return SkimResult.Unsure;");
        }
        code.Line($"int size = {(member.SizeProperty is { } property ? $"(int)self.{property}" : "self._slice.Length - offset")};");
        if (payload.SkipEmpty) code.Line("if (size <= 0) return SkimResult.Nothing;");
        code.Line("if (size < 0) return SkimResult.Unsure;");
        code.Line("payload = self._slice.Payload(offset, size);");
        foreach (NextModel item in payload.Next)
        {
            string table = PayloadTables.Name(item.Table);
            string find = item.Key is null ? $"{table}.Guess(payload)" : item.OtherPort is { } other
                ? $"{table}.FindByPort((uint)self.{item.Key}, (uint)self.{other}, payload)"
                : $"{table}.Find((uint)self.{item.Key}, payload)";
            code.Line(item.When is { } when ? $"if (self.{when}) next ??= {find};" : $"next ??= {find};");
        }
        code.Line("return next is null ? SkimResult.Nothing : SkimResult.Next;");
    }

    // Whether more than the layer's bytes says if, how long and what the payload is.
    private bool NeedsDissection(MemberModel member) => new[] { member.If, member.SizeProperty }
        .Concat(member.Payload!.Next.SelectMany(next => new[] { next.Key, next.OtherPort, next.When })).Any(structure.NeedsDissection);

    private bool IsBehindPlainFields(MemberModel payload) => _members.Take(_members.IndexOf(payload))
        .All(member => !member.TakesBytes || member.Payload is not null || member.Bits is not null || member is { Kind: MemberKind.Value, FixedSize: > 0 });
}
