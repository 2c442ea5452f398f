using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>
/// Direct accessors: a field's value from its layer's bytes, without the tape. Only for fields at a fixed place, and fields computed
/// of such, under the same conditions under which a walk would have put them on the tape.
/// </summary>
/// <param name="partFields">The fields that parts of the protocol show too: an accessor would miss those.</param>
internal sealed class AccessorEmitter(StructureModel structure, Layout layout, FieldTable fields, CodeWriter code, HashSet<string> partFields)
{
    private readonly List<AccessorModel> _accessors = [];

    // Fields that stand at other places too, which no accessor reads.
    private readonly HashSet<string> _hidden = [.. partFields];

    /// <summary>Field numbers and the methods that read them.</summary>
    public IReadOnlyList<AccessorModel> Accessors => _accessors;

    public void Emit()
    {
        var stops = new List<string>();
        int needed = 0;
        var readable = new HashSet<string>(structure.Members.TakeWhile(member => !IsIntricate(member)).Where(IsReadable).Select(member => member.Name));
        foreach (MemberModel member in structure.Members.Where(member => !readable.Contains(member.Name)))
        {
            if (member.Field is { } field) _hidden.Add(field.Name);
            _hidden.UnionWith(member.Aliases.Select(alias => alias.Field.Name));
        }
        foreach (MemberModel member in structure.Members)
        {
            needed = Math.Max(needed, ReadsAhead(member));
            if (readable.Contains(member.Name)) EmitMember(member, needed, stops);
            foreach (ExpertModel expert in member.Experts.Where(expert => expert.Stop)) stops.Add(expert.Condition);
        }
    }

    private void EmitMember(MemberModel member, int needed, List<string> stops)
    {
        if (member.Kind == MemberKind.Computed) EmitComputed(member, needed, stops);
        else if (layout.Find(member.Name) is { } placed) EmitAccessors(member, placed, Math.Max(needed, placed.Delta + placed.Width), stops);
    }

    internal static bool IsIntricate(MemberModel member) => member.Kind is MemberKind.Custom or MemberKind.Sequence or MemberKind.Variant or MemberKind.Structure;

    // A number at a fixed place, or computed of the layer's bytes alone.
    private bool IsReadable(MemberModel member) =>
        !structure.NeedsDissection(member.If) && !structure.NeedsDissection(member.ShowIf) && (IsNumberOnWire(member) || IsComputedNumber(member));

    private bool IsNumberOnWire(MemberModel member) => member.IsWire && member.Payload is null && layout.Find(member.Name) is { IsFixed: true }
        && member.Kind == MemberKind.Value && member.Value is ValueKind.Unsigned or ValueKind.Boolean or ValueKind.IPv4;

    private bool IsComputedNumber(MemberModel member) =>
        member is { Kind: MemberKind.Computed, Value: ValueKind.Unsigned, Of: null, Field: { Mask: 0, Scale: 1 } } && !member.Type.EndsWith("?", StringComparison.Ordinal)
        && !structure.NeedsDissection(member.Name);

    private void EmitComputed(MemberModel member, int needed, List<string> stops)
    {
        if (_hidden.Contains(member.Field!.Name)) return;
        string method = "TryRead" + member.Name;
        EmitAccessor(member, needed, stops, method, "(ulong)self." + member.Name);
        Add(member, fields.Number(member.Field!), method, null);
    }

    // How many bytes the walk has checked before it comes to the member.
    private int ReadsAhead(MemberModel member)
    {
        string? plain = member.Kind is MemberKind.Computed or MemberKind.ComputedText or MemberKind.Step ? member.Name : member.If;
        IEnumerable<string> reads = structure.ReadsOf(plain);
        if (member.Needs is { } last) reads = reads.Append(last);
        return reads.Select(layout.Find).Where(placed => placed is { IsFixed: true, Member.HasFixedSize: true } or { IsFixed: true, Member.Of: not null })
            .Select(placed => placed!.Delta + placed.Width).DefaultIfEmpty(0).Max();
    }

    private void EmitAccessors(MemberModel member, Placed placed, int needed, List<string> stops)
    {
        if (member.Field is null && member.Aliases.Count == 0) return;
        bool Fits(AliasModel alias) => alias.Field.Type == member.Field?.Type || member.Field is null;
        string method = "TryRead" + member.Name;
        EmitAccessor(member, needed, stops, method, Value(member, placed));
        if (member.Field is { } field && !_hidden.Contains(field.Name)) Add(member, fields.Number(field, placed), method, PlaceOf(member, placed));
        foreach (AliasModel alias in member.Aliases.Where(Fits).Where(alias => !_hidden.Contains(alias.Field.Name)))
        {
            string read = method;
            if (alias.After is { } after && layout.Find(after) is { } behind)
            {
                // Shown behind another field: only where that is whole too.
                if (!behind.IsFixed) continue;
                read = method + "Behind" + after;
                EmitAccessor(member, Math.Max(needed, behind.Delta + behind.Width), stops, read, Value(member, placed));
            }
            Add(member, fields.Number(alias.Field, placed), read, PlaceOf(member, placed));
        }
    }

    private void Add(MemberModel member, string number, string method, string? place) => _accessors.Add(
        new AccessorModel(number, $"global::{structure.FullName}.{method}", place, new[] { member.Name, member.If, member.ShowIf }.Any(structure.AsksWhetherQuoted)));

    // What always stands in a whole header, for the trunk: nobody else asks.
    private string? PlaceOf(MemberModel member, Placed placed)
    {
        if (structure.Protocol is not { IsInTrunk: true }) return null;
        int width = placed.Mask != 0 || member.Bits is not null ? placed.Width : member.FixedSize;
        if (member.If is not null || !IsShownInTrunk(member) || placed.Little || member.LittleEndian || width is not (1 or 2 or 4 or 8)) return null;
        string place = $"{placed.Delta}, {width}";
        if (placed.Mask != 0) place += $", Mask: {Literal.Hex(placed.Mask)}, Shift: {placed.Shift}";
        if (member.Field is { Scale: > 1 } scaled) place += $", Scale: {scaled.Scale}";
        return $"new({place})";
    }

    // The trunk leaves to others what is not sure to reach its payload.
    private bool IsShownInTrunk(MemberModel member) => member.ShowIf is null
        || member.ShownUnless is { } unless && TrunkProtocolModel.Payload(structure) is { Payload.Stream: null } payload && new PassConditions(structure, layout).IsSureOnlyWithout(unless, payload);

    private static string Value(MemberModel member, Placed placed)
    {
        int scale = member.Field?.Scale ?? 1;
        string raw = member.Value == ValueKind.IPv4 ? $"header._slice.UInt32({placed.Delta})" : Expressions.Raw(member, placed, "header._slice", placed.Delta.ToString());
        bool plainBoolean = member.Value == ValueKind.Boolean && placed.Mask == 0;
        return plainBoolean ? $"{raw} != 0 ? 1UL : 0UL" : scale == 1 ? "(ulong)" + raw : $"(ulong){raw} * {scale}";
    }

    private void EmitAccessor(MemberModel member, int needed, List<string> stops, string method, string value)
    {
        code.Line();
        code.Line($"/// <summary>Reads {member.Field?.Name} from a layer; false if it isn't there.</summary>");
        code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        using (code.BeginBlock($"internal static bool {method}(ReadOnlySpan<byte> frame, LayerWindow window, out ulong value)"))
        {
            code.Line("value = 0;");
            code.Line("Slice slice = window.In(frame);");
            code.Line($"if (!slice.Has(0, {needed})) return false;");
            code.Line($"var header = new {structure.Name}(slice.Header({needed}));");
            var reads = new HeaderReads(structure, layout, needed, isTrimmed: structure.LengthProperty is null);
            List<string> conditions = [.. stops.Select(stop => "self." + stop), .. new[] { member.If, member.ShowIf }.OfType<string>().Select(condition => "!self." + condition)];
            conditions = [.. conditions.Select(reads.Of)];
            value = reads.Of(value);
            if (conditions.Append(value).Any(read => read.Contains("self."))) code.Line($"{structure.Name} self = Create(slice);");
            if (conditions.Count > 0) code.Line($"if ({string.Join(" || ", conditions)}) return false;");
            code.Line($"value = {value};");
            code.Line("return true;");
        }
    }
}

/// <summary>A generated accessor.</summary>
/// <param name="Number">The expression of the field's number.</param>
/// <param name="Method">The method that reads it.</param>
/// <param name="Place">Where it always stands; null if it may be missing, or stand elsewhere.</param>
/// <param name="AsksWhetherQuoted">Whether it reads otherwise in a packet that an error message quotes.</param>
internal sealed record AccessorModel(string Number, string Method, string? Place, bool AsksWhetherQuoted);
