namespace GenShark;

/// <summary>A type with a wire form of its own: varints, domain names, object identifiers. Declarations use it like a number.</summary>
public interface IWire<TSelf> where TSelf : IWire<TSelf>, allows ref struct
{
    /// <summary>Reads the value at <paramref name="at"/>; the default value if its bytes lack.</summary>
    static abstract TSelf Read(scoped in Slice slice, int at);

    /// <summary>How many bytes the value takes; at least 1, so that every loop advances.</summary>
    static abstract int Measure(in Slice slice, int at);

    /// <summary>Puts the value on the tape under <paramref name="field"/>, unless that is -1. False after a fault.</summary>
    static abstract bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size);
}
