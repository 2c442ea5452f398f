using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>Hands a payload on, or takes the part of a stream in that it is, without a walk of the layer that brings it, which was passed.</summary>
internal sealed class CarryEmitter(StructureModel structure, FieldTable fields, CodeWriter code)
{
    /// <summary>The payload that is handed on; null if there is none, if others may be walked too, or if only a walk can.</summary>
    public static MemberModel? PayloadOf(StructureModel structure)
    {
        List<MemberModel> payloads = [.. structure.Members.Where(member => member.Payload is not null)];
        MemberModel? carried = payloads.Find(member => member.Payload!.Stream is not null);
        if (carried is not null) return payloads.Count == 1 ? carried : null;
        return payloads is [{ Payload: { AtRoot: true, SkipEmpty: true, NoData: false, NestedData: false, Catch: false, Least: 0, Via: null, Unclaimed: null, Fragment: null, Transform: null, Next.Count: > 0 } } only]
            && structure.Members.All(member => IsPassedBy(member) || member == only) ? only : null;
    }

    // What a walk finds between a header of fixed size and its payload needs a walk.
    private static bool IsPassedBy(MemberModel member) =>
        member.Kind is not MemberKind.Custom && !(member is { Kind: MemberKind.Step, Always: false }) && (!member.TakesBytes || member.HasFixedSize);

    public void Emit()
    {
        if (PayloadOf(structure) is not { } member) return;
        code.Line();
        code.Line("/// <summary>Hands on what a layer brings. False after a fault.</summary>");
        using (code.BeginBlock("internal static bool Carry(Dissection d, in Slice slice)"))
        {
            code.Line($"{structure.Name} self = Create(slice);");
            if (member.If is { } condition) code.Line($"if (!self.{condition}) return true;");
            code.Line($"int at = self.{member.Name}Offset, size = {(member.SizeProperty is { } property ? $"(int)self.{property}" : "self._slice.Length - at")};");
            string isEmpty = member.Payload!.Stream is { } part ? $"size <= 0 && !self.{part.Place}.IsEnd" : "size <= 0";
            code.Line($"if ({isEmpty}) return true;");
            code.Line("Slice payload = self._slice.Payload(at, size);");
            var emitter = new PayloadEmitter(fields, code, _ => { });
            if (member.Payload.Stream is null)
            {
                code.Line($"return {emitter.Candidates(member.Payload)} ?? true;");
                return;
            }
            emitter.EmitStream(member.Payload, isShown: false);
            code.Line("return walked;");
        }
    }
}
