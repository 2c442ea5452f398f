namespace GenShark;

/// <summary>What the generator makes of every declared structure.</summary>
public interface IStructure<TSelf> where TSelf : IStructure<TSelf>, allows ref struct
{
    /// <summary>A view on a window; fields that lie behind its end are zero.</summary>
    static abstract TSelf Create(Slice slice);

    /// <summary>Puts the structure on the tape. False after a fault.</summary>
    static abstract bool Walk(Dissection d, in Slice slice, out int size);

    /// <summary>How many bytes of the window the structure takes.</summary>
    static abstract int Measure(in Slice slice);

    /// <summary>Whether this element ends the sequence that it is in.</summary>
    static abstract bool EndsSequence(in Slice slice);
}
