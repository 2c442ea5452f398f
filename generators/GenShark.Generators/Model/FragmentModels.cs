namespace GenShark.Generators.Model;

/// <summary>That a payload may be a piece of a datagram, and which properties say so.</summary>
/// <param name="Fields">Full name of the protocol that declares the fields; null for the structure's own.</param>
internal sealed record FragmentModel(string Identification, string Offset, string More, string? Fields, string? Whole, string? Joined, bool ReadsCut, string? Info);

/// <summary>The fields of a protocol's datagrams that come in pieces.</summary>
internal sealed record FragmentFieldsModel(string Prefix, string Name, string Type, string ReassembledIn)
{
    /// <summary>The fields in the order that GenShark.FragmentFields counts them in.</summary>
    public IEnumerable<FieldModel> Fields =>
    [
        Field("fragments", $"{Name} Fragments", Type),
        Field("fragment", $"{Name} Fragment", "FrameNumber"),
        Field("fragment.overlap", "Fragment overlap", "Boolean", "Fragment overlaps with other fragments"),
        Field("fragment.overlap.conflict", "Conflicting data in fragment overlap", "Boolean", "Overlapping fragments contained conflicting data"),
        Field("fragment.multipletails", "Multiple tail fragments found", "Boolean", "Several tails were found when defragmenting the packet"),
        Field("fragment.toolongfragment", "Fragment too long", "Boolean", "Fragment contained data past end of packet"),
        Field("fragment.error", "Defragmentation error", "FrameNumber", "Defragmentation error due to illegal fragments"),
        Field("fragment.count", "Fragment count", "UInt32"),
        Field("reassembled.in", $"Reassembled {Name} in frame", "FrameNumber", $"This {Name} packet is reassembled in this frame") with { Name = ReassembledIn },
        Field("reassembled.length", $"Reassembled {Name} length", "UInt32", "The total length of the reassembled payload"),
        Field("reassembled.data", $"Reassembled {Name} data", "Bytes", "The reassembled payload"),
    ];

    private FieldModel Field(string name, string label, string type, string description = "") =>
        new() { Name = $"{Prefix}.{name}", Label = label, Type = type, Base = type == "UInt32" ? "Dec" : "None", Description = description };
}
