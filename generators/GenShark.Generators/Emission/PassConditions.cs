using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>What keeps a layer from being passed by without a walk.</summary>
internal sealed class PassConditions
{
    public PassConditions(StructureModel structure)
    {
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
}
