using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>Takes a part of a stream in, and walks what it completes, without a walk of the layer that brings it.</summary>
internal sealed class CarryEmitter(StructureModel structure, FieldTable fields, CodeWriter code)
{
    /// <summary>The payload that is part of a stream; null if there is none, or if others may be walked too.</summary>
    public static MemberModel? PartOf(StructureModel structure)
    {
        List<MemberModel> payloads = [.. structure.Members.Where(member => member.Payload is not null)];
        return payloads.Where(member => member.Payload!.Stream is null).All(member => member.Payload!.NoData && member.Payload.Next.Count == 0)
            ? payloads.Find(member => member.Payload!.Stream is not null)
            : null;
    }

    public void Emit()
    {
        if (PartOf(structure) is not { } member) return;
        code.Line();
        code.Line("/// <summary>Takes in the part of a stream that a layer brings. False after a fault.</summary>");
        using (code.BeginBlock("internal static bool Carry(Dissection d, in Slice slice)"))
        {
            if (structure.Members.Any(step => step is { Kind: MemberKind.Step, Always: true })) code.Line("Pass(slice);");
            code.Line($"{structure.Name} self = Create(slice);");
            if (member.If is { } condition) code.Line($"if (!self.{condition}) return true;");
            code.Line($"int at = self.{member.Name}Offset, size = {(member.SizeProperty is { } property ? $"(int)self.{property}" : "self._slice.Length - at")};");
            code.Line($"if (size <= 0 && !self.{member.Payload!.Stream}.IsEnd) return true;");
            code.Line("Slice payload = self._slice.Payload(at, size);");
            new PayloadEmitter(fields, code, _ => { }).EmitStream(member.Payload, isShown: false);
            code.Line("return walked;");
        }
    }
}
