using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>A protocol of the trunk: how it finds what follows it, and where it follows itself.</summary>
/// <param name="FullName">The structure's full name.</param>
/// <param name="FilterName">The protocol's name.</param>
/// <param name="Table">The table of its payloads.</param>
/// <param name="Guesses">The table of those that are guessed if the table, which is one of ports, holds none; null where the key is a number of its own.</param>
/// <param name="IsStream">Whether its payloads are parts of streams.</param>
/// <param name="Over">The tables that it stands in itself.</param>
internal sealed record TrunkProtocolModel(string FullName, string FilterName, string Table, string? Guesses, bool IsStream, EquatableArray<OverModel> Over)
{
    public string Name => FullName.Substring(FullName.LastIndexOf('.') + 1);

    /// <summary>What the trunk must know of a protocol; null if it is not in the trunk, or can't be.</summary>
    public static TrunkProtocolModel? Of(StructureModel structure)
    {
        if (structure.Protocol is not { IsInTrunk: true, Quotes: null } protocol || structure.NeedsDissection(structure.AcceptProperty)) return null;
        if (Payload(structure) is not { Payload: { } payload } member) return null;
        var conditions = new PassConditions(structure, new Layout(structure));
        if (conditions.Certainty(member) == "" || protocol.WalkWhen is null && conditions.NeedsDissection(member)) return null;
        NextModel[] next = [.. payload.Next];
        string? guesses = next switch
        {
            [{ Key: not null, OtherPort: null, When: null }] => null,
            [{ OtherPort: not null, When: null }, { Key: null, Table: var table }] => table,
            _ => "",
        };
        return guesses == "" ? null : new TrunkProtocolModel(structure.FullName, protocol.FilterName, next[0].Table, guesses, payload.Stream is not null, protocol.Over);
    }

    /// <summary>The payload that the trunk follows: others are unusual.</summary>
    public static MemberModel? Payload(StructureModel structure) => structure.Members.FirstOrDefault(member => member.Payload is not null);
}
