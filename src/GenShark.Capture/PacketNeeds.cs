namespace GenShark.Capture;

/// <summary>What will be asked of the packets that pass the filter. Asking for less is faster.</summary>
[Flags]
public enum PacketNeeds
{
    /// <summary>Only which packets pass, and their bytes.</summary>
    Frames = 0,

    /// <summary>The values of fields.</summary>
    Fields = 1,

    /// <summary>The labels of the tree too.</summary>
    Labels = 2 | Fields,

    /// <summary>The texts of the Protocol and Info columns.</summary>
    Columns = 4 | Fields,

    /// <summary>The bytes of every data source: also those that only a whole dissection finds.</summary>
    Sources = 8 | Fields,

    /// <summary>The labels of the fields that are asked for, and of no others. Not for protocols, whose titles hang on what they hold.</summary>
    FieldLabels = 16 | Fields,

    /// <summary>The labels of nodes that have no name, and of layers of which nothing is shown: all that JSON and EK write of labels.</summary>
    TextLabels = 32 | Fields,

    /// <summary>Everything.</summary>
    All = Labels | Columns | Sources,
}
