namespace GenShark;

/// <summary>What a <see cref="LayerScan"/> does with layers of a protocol.</summary>
/// <param name="IsWanted">Whether they are looked for.</param>
/// <param name="LeadsOn">Whether such that are looked for may follow.</param>
/// <param name="Least">How many bytes they take at least; of fewer only a walk can tell.</param>
public readonly record struct LayerRole(bool IsWanted, bool LeadsOn, int Least);
