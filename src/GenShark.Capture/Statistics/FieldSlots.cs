namespace GenShark.Capture.Statistics;

/// <summary>Tells which of a few fields a node of the tape is.</summary>
internal sealed class FieldSlots
{
    private readonly byte[] _slots = new byte[Registry.FieldCount];

    /// <param name="names">Names of fields and protocols, in the order of their slots, which count from 1.</param>
    public FieldSlots(params IReadOnlyList<string> names)
    {
        Names = names;
        for (int i = 0; i < names.Count; i++)
        {
            foreach (FieldInfo field in Registry.FieldsNamed(names[i])) _slots[field.Id] = (byte)(i + 1);
        }
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The field's slot; 0 if it has none.</summary>
    public int this[int field] => (uint)field < (uint)_slots.Length ? _slots[field] : 0;
}
