namespace GenShark.Capture.Statistics;

/// <summary>Tells which of a few fields a node of the tape is.</summary>
internal sealed class FieldSlots
{
    private readonly byte[] _slots;

    /// <param name="names">Names of fields and protocols, in the order of their slots, which count from 1.</param>
    public FieldSlots(params IReadOnlyList<string> names)
    {
        Names = names;
        // Looking for a field may bring it in.
        (int Field, int Slot)[] found = [.. names.SelectMany((name, i) => Registry.FieldsNamed(name).Select(field => (field.Id, i + 1)))];
        _slots = new byte[Registry.FieldCount];
        foreach ((int field, int slot) in found) _slots[field] = (byte)slot;
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The field's slot; 0 if it has none.</summary>
    public int this[int field] => (uint)field < (uint)_slots.Length ? _slots[field] : 0;
}
