namespace GenShark.Output.Tests.Gold;

/// <summary>A protocol that dissects nothing: its fields come from tshark's registry, its layers from tshark's PDML.</summary>
internal sealed class GoldProtocol(string filterName, string name, string shortName, Func<FieldInfo[]> describe, int fieldCount) : Protocol
{
    /// <summary>Puts a packet on the tape; called for the frame.</summary>
    [ThreadStatic]
    public static Action<Dissection>? Fill;

    public override string FilterName => filterName;
    public override string Name => name;
    public override string ShortName => shortName;
    public override int FieldCount => fieldCount;

    /// <summary>The field that this is a variant of, for filters to find it by.</summary>
    public string[] VariantOf { get; init; } = [];

    public override ReadOnlySpan<string> ForeignPrefixes => VariantOf;
    public override FieldInfo[] DescribeFields() => describe();

    public override bool Walk(Dissection dissection, in Slice slice)
    {
        dissection.Tape.Clear();
        Fill?.Invoke(dissection);
        CountLayers(dissection.Tape);
        return true;
    }

    // As they are shown, which is mostly the order in which tshark found them too.
    private static void CountLayers(Tape tape)
    {
        var counts = new Dictionary<int, byte>();
        byte number = 1;
        for (int i = 0; i < tape.Count; i++)
        {
            FieldInfo field = Registry.Field(tape[i].Field);
            if (field.Type == FieldType.Protocol && !field.Name.StartsWith("_ws.", StringComparison.Ordinal)) counts[field.Id] = number = (byte)(counts.GetValueOrDefault(field.Id) + 1);
            if (tape[i].LayerNumber == 0) tape[i].LayerNumber = number;
        }
    }

    public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)
    {
        isSure = true;
        return null;
    }
}
