namespace GenShark.Output;

/// <summary>What a column of the packet list shows.</summary>
public enum ColumnFormat : byte
{
    /// <summary>The frame's number.</summary>
    Number,
    /// <summary>The time in the form that the user chose.</summary>
    Time,
    /// <summary>The time in a form of the column's own.</summary>
    FixedTime,
    Source,
    Destination,
    Protocol,
    /// <summary>The frame's length in bytes.</summary>
    Length,
    /// <summary>Bytes of this frame and all shown before it.</summary>
    CumulativeBytes,
    Info,
    /// <summary>The values of a field.</summary>
    Custom,
}
