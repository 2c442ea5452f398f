using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The length in front of a vector (RFC 8446, 3.4). One that promises more than there is ends with what holds the vector.</summary>
internal static class TlsVectorLength
{
    /// <summary>How many bytes the vector has.</summary>
    public static int Read(in Slice slice, int at, int width) => Math.Clamp((int)slice.Unsigned(at, width), 0, Math.Max(0, slice.Length - at - width));

    public static bool Walk(Dissection d, int field, in Slice slice, int at, int width, NodeFlags flags)
    {
        if (at + width > slice.Length) return Lack(d, slice, at, width);
        if (!d.Need(slice, at, width)) return false;
        if (field < 0) return true;
        ulong promised = slice.Unsigned(at, width);
        d.Number(field, slice, at, width, promised, flags);
        int size = Read(slice, at, width);
        if (promised <= (ulong)size) return true;
        d.Open();
        d.BeginText().Append($"Vector length {promised} is too large, truncating it to {size}");
        d.Expert(TlsFields.MalformedBufferTooSmall, slice, Severity.Error, ExpertGroup.Malformed);
        d.Close();
        return true;
    }

    private static bool Lack(Dissection d, in Slice slice, int at, int width)
    {
        ShowLack(d, slice, at, width);
        return d.Fail(slice, at, width);
    }

    /// <summary>Says that the length is not there.</summary>
    public static void ShowLack(Dissection d, in Slice slice, int at, int width)
    {
        int node = d.TextNode(""u8, slice, at, Math.Max(0, slice.Length - at));
        d.BeginText().Append($"No more room for vector of length {width}");
        if (d.WantsText) d.EndText(node);
        d.Open();
        d.Expert(TlsFields.MalformedBufferTooSmall, slice, Severity.Error, ExpertGroup.Malformed);
        d.Close();
    }
}

/// <summary>The length of a vector in one byte.</summary>
/// <param name="Size">Of the vector that is there, in bytes.</param>
public readonly record struct TlsLength8(int Size) : IWire<TlsLength8>
{
    private const int Width = 1;

    public static TlsLength8 Read(scoped in Slice slice, int at) => new(TlsVectorLength.Read(slice, at, Width));
    public static int Measure(in Slice slice, int at) => Width;
    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Width;
        return TlsVectorLength.Walk(d, field, slice, at, Width, flags);
    }
}

/// <summary>The length of a vector in two bytes.</summary>
/// <param name="Size">Of the vector that is there, in bytes.</param>
public readonly record struct TlsLength16(int Size) : IWire<TlsLength16>
{
    private const int Width = 2;

    public static TlsLength16 Read(scoped in Slice slice, int at) => new(TlsVectorLength.Read(slice, at, Width));
    public static int Measure(in Slice slice, int at) => Width;
    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Width;
        return TlsVectorLength.Walk(d, field, slice, at, Width, flags);
    }
}

/// <summary>The length of a vector in three bytes.</summary>
/// <param name="Size">Of the vector that is there, in bytes.</param>
public readonly record struct TlsLength24(int Size) : IWire<TlsLength24>
{
    private const int Width = 3;

    public static TlsLength24 Read(scoped in Slice slice, int at) => new(TlsVectorLength.Read(slice, at, Width));
    public static int Measure(in Slice slice, int at) => Width;
    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Width;
        return TlsVectorLength.Walk(d, field, slice, at, Width, flags);
    }
}

/// <summary>An extension that ends before the length of its list, in one byte: those behind it are read all the same.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsLackingLength8
{
    /// <summary>No field has what is not there.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at)
    {
        TlsVectorLength.ShowLack(d, s, at, 1);
        return true;
    }
}

/// <summary>An extension that ends before the length of its list, in two bytes.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsLackingLength16
{
    /// <inheritdoc cref="TlsLackingLength8.Show"/>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at)
    {
        TlsVectorLength.ShowLack(d, s, at, 2);
        at = s.Length;
        return true;
    }
}
