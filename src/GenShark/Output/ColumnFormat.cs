namespace GenShark.Output;

/// <summary>What a column of the packet list shows.</summary>
public enum ColumnFormat : byte
{
    /// <summary>%m</summary>
    Number,
    /// <summary>%t: in the form that the user chose (<c>-t</c>), at first relative to the first packet.</summary>
    Time,
    /// <summary>%s</summary>
    Source,
    /// <summary>%d</summary>
    Destination,
    /// <summary>%p</summary>
    Protocol,
    /// <summary>%L</summary>
    Length,
    /// <summary>%i</summary>
    Info,
    /// <summary>%Cus: the values of a field.</summary>
    Custom,
}
