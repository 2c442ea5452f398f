using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenShark;

/// <summary>A text that may stand in a stream (<see cref="CarriesAfterAttribute"/>), looked for in single segments.</summary>
internal sealed class StreamSign
{
    private readonly byte[] _text, _first, _last;

    /// <param name="text">Of three bytes at least.</param>
    public StreamSign(byte[] text)
    {
        int half = (text.Length + 1) / 2;
        (_text, _first, _last) = (text, text[..half], text[^half..]);
    }

    /// <summary>Whether the segment holds a part of the text that at least one of the segments must which share it. Two segments that share it have half of it in
    /// one of them; more have nothing but bytes of it in those between.</summary>
    public bool MayBeIn(ReadOnlySpan<byte> segment)
    {
        if (segment.Length >= Vector256<byte>.Count + 1) return HoldsHalf(segment);
        if (segment.Length > 0 && segment.Length <= _text.Length - 2 && _text.AsSpan().IndexOf(segment) >= 0) return true;
        return segment.IndexOf(_first) >= 0 || segment.IndexOf(_last) >= 0;
    }

    // Both halves at once: where two bytes of one stand, it is looked for.
    private bool HoldsHalf(ReadOnlySpan<byte> segment)
    {
        (Vector256<byte> a, Vector256<byte> b) = (Vector256.Create(_first[0]), Vector256.Create(_first[1]));
        (Vector256<byte> c, Vector256<byte> d) = (Vector256.Create(_last[0]), Vector256.Create(_last[1]));
        ref byte start = ref MemoryMarshal.GetReference(segment);
        int end = segment.Length - 1 - Vector256<byte>.Count;
        for (int at = 0; ; at = Math.Min(at + Vector256<byte>.Count, end))
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref start, (nuint)at), next = Vector256.LoadUnsafe(ref start, (nuint)at + 1);
            Vector256<byte> found = Vector256.Equals(bytes, a) & Vector256.Equals(next, b) | Vector256.Equals(bytes, c) & Vector256.Equals(next, d);
            if (found != Vector256<byte>.Zero)
            {
                ReadOnlySpan<byte> rest = segment[at..];
                return rest.IndexOf(_first) >= 0 || rest.IndexOf(_last) >= 0;
            }
            if (at == end) return false;
        }
    }
}
