namespace GenShark.Generators.Model;

/// <summary>That a payload may be a piece of a datagram, and which properties say so.</summary>
/// <param name="Fields">Full name of the protocol that declares the fields; null for the structure's own.</param>
internal sealed record FragmentModel(string Identification, string Offset, string More, string? Fields, string? Whole, string? Joined, bool ReadsCut, string? Info);

/// <summary>The fields of a protocol's datagrams that come in pieces, or of the messages of its streams.</summary>
/// <param name="MessagesOf">What hex dumps call the whole, if it is a message whose pieces are named as most protocols do; else null.</param>
internal sealed record FragmentFieldsModel(string Prefix, string Name, string Type, string ReassembledIn, bool AreSegments, string? MessagesOf)
{
    /// <summary>What pieces are called in the text that tells of all of them.</summary>
    public string PieceName => AreSegments ? $"Reassembled {Name} Segment" : MessagesOf is not null ? $"{Name} fragment" : $"{Name} Fragment";

    /// <summary>The fields in the order that GenShark.FragmentFields counts them in.</summary>
    public IEnumerable<FieldModel> Fields => AreSegments ? Segments : MessagesOf is not null ? Messages : Fragments;

    // Fields that are left out would be the last ones.
    private IEnumerable<FieldModel> Messages =>
    [
        Field("fragments", $"{Name} fragments", Type, "Message fragments"),
        Field("fragment", $"{Name} fragment", "FrameNumber", "Message fragment"),
        Field("fragment.overlap", $"{Name} fragment overlap", "Boolean", "Message fragment overlap"),
        Field("fragment.overlap.conflicts", $"{Name} fragment overlapping with conflicting data", "Boolean", "Message fragment overlapping with conflicting data"),
        Field("fragment.multiple_tails", $"{Name} has multiple tail fragments", "Boolean", "Message has multiple tail fragments"),
        Field("fragment.too_long_fragment", $"{Name} fragment too long", "Boolean", "Message fragment too long"),
        Field("fragment.error", $"{Name} defragmentation error", "FrameNumber", "Message defragmentation error"),
        Field("fragment.count", $"{Name} fragment count", "UInt32"),
        Field("reassembled.in", $"Reassembled {WholeName} in frame", "FrameNumber", $"This {Name} fragment is reassembled in this frame"),
        Field("reassembled.length", $"Reassembled {WholeName} length", "UInt32", "The total length of the reassembled payload"),
    ];

    // Names begin with a capital letter only where they are more than a word.
    private string WholeName => Name == "Message" ? "message" : Name;

    private IEnumerable<FieldModel> Segments =>
    [
        Field("segments", $"Reassembled {Name} Segments", Type, $"{Name} Segments"),
        Field("segment", $"{Name} Segment", "FrameNumber"),
        Field("segment.overlap", "Segment overlap", "Boolean", "Segment overlaps with other segments"),
        Field("segment.overlap.conflict", "Conflicting data in segment overlap", "Boolean", "Overlapping segments contained conflicting data"),
        Field("segment.multipletails", "Multiple tail segments found", "Boolean", "Several tails were found when reassembling the pdu"),
        Field("segment.toolongfragment", "Segment too long", "Boolean", "Segment contained data past end of the pdu"),
        Field("segment.error", "Reassembling error", "FrameNumber", "Reassembling error due to illegal segments"),
        Field("segment.count", "Segment count", "UInt32"),
        Field("reassembled_in", "Reassembled PDU in frame", "FrameNumber", "The PDU that doesn't end in this segment is reassembled in this frame"),
        Field("reassembled.length", $"Reassembled {Name} length", "UInt32", "The total length of the reassembled payload"),
        Field("reassembled.data", $"Reassembled {Name} Data", "Bytes", "The reassembled payload"),
        Field("segment_data", $"{Name} segment data", "Bytes", "A data segment used in reassembly of a lower-level protocol"),
        Field("pdu.size", "PDU Size", "UInt32", "The size of this PDU"),
    ];

    private IEnumerable<FieldModel> Fragments =>
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
