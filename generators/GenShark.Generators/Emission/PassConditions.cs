using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>What keeps a layer from being passed by without a walk.</summary>
internal sealed class PassConditions
{
    private readonly StructureModel _structure;
    private readonly Layout _layout;

    public PassConditions(StructureModel structure, Layout layout)
    {
        (_structure, _layout) = (structure, layout);
        FixedEnd = layout.FixedSize(structure);
        var refusals = new List<string>();
        if (structure.AcceptProperty is { } accept && !structure.NeedsDissection(accept)) refusals.Add("!self." + accept);
        if (structure.Protocol?.WalkWhen is { } walkWhen) refusals.Add("self." + walkWhen);
        // What asks the dissection must hold without one where it may hold: then a walk tells.
        ILookup<bool, string> stops = structure.Members.SelectMany(item => item.Experts).Where(expert => expert.Stop).Select(expert => expert.Condition).Distinct()
            .ToLookup(structure.NeedsDissection, condition => "self." + condition);
        refusals.AddRange(stops[true]);
        Refusals = refusals;
        Stops = [.. stops[false]];
        // A walk finds a size below zero to be damage.
        Sizes = [.. structure.Members.TakeWhile(item => item.Payload is null).Select(item => item.SizeProperty).OfType<string>()
            .Where(size => !structure.NeedsDissection(size)).Select(size => $"(int)self.{size} < 0").Distinct()];
    }

    /// <summary>Conditions under which only a walk can tell.</summary>
    public IReadOnlyList<string> Refusals { get; }

    /// <summary>Conditions under which the layer ends, and with it the packet.</summary>
    public IReadOnlyList<string> Stops { get; }

    /// <summary>Conditions under which parts before the payload are damaged.</summary>
    public IReadOnlyList<string> Sizes { get; }

    /// <summary>Where the bytes end that always lie at the same place.</summary>
    public int FixedEnd { get; }

    /// <summary>When a payload is sure to follow, as the end of a condition; null if always. What lies between the fixed header and the payload can go
    /// wrong in ways that only a walk finds; not so optional fields.</summary>
    public string? Certainty(MemberModel payload)
    {
        if (Before(payload).Any(item => item.Kind == MemberKind.Custom)) return "";
        List<MemberModel> intricate = IntricateBefore(payload);
        if (intricate.Count == 0) return null;
        return " || " + (AreOptional(intricate) ? string.Join(" && ", intricate.Select(item => "!self." + item.If).Distinct()) : $"offset == {FixedEnd}");
    }

    /// <summary>Whether a payload is sure to follow only where a condition is false.</summary>
    public bool IsSureOnlyWithout(string condition, MemberModel payload) =>
        IntricateBefore(payload) is var intricate && AreOptional(intricate) && intricate.Exists(item => item.If == condition);

    /// <summary>Whether more than the layer's bytes says if, how long and what the payload is. What belongs to a stream is left to a walk wherever that matters,
    /// which the keys tell.</summary>
    public bool NeedsDissection(MemberModel payload) => payload.Payload!.Next.Count > 0 && (payload.Payload.Stream is null ? new[] { payload.If, payload.SizeProperty } : [])
        .Concat(payload.Payload.Next.SelectMany(next => new[] { next.Key, next.OtherPort, next.When })).Any(_structure.NeedsDissection);

    private IEnumerable<MemberModel> Before(MemberModel payload) => _structure.Members.TakeWhile(item => item != payload);

    private List<MemberModel> IntricateBefore(MemberModel payload) => _layout[payload.Name].After is null ? [] : [.. Before(payload).Where(IsIntricate)];

    private bool AreOptional(List<MemberModel> parts) => parts.TrueForAll(item => item.If is not null && !_structure.NeedsDissection(item.If));

    private static bool IsIntricate(MemberModel member) =>
        member.TakesBytes && member.Payload is null && member.Bits is null && member is not { Kind: MemberKind.Value, FixedSize: > 0 };
}
