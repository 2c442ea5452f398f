using System.Runtime.CompilerServices;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>Memory that does not move, for a frame that is not a capture's: the bytes behind it are a filler of one's own.</summary>
/// <param name="filler">What stands behind the captured bytes, and must not show.</param>
internal sealed unsafe class FrameMemory(byte filler)
{
    private const int BytesBehind = 256;

    private byte[] _memory = [];

    /// <summary>A frame like another one, of other bytes and another link type.</summary>
    /// <param name="like">Gives number, time and pseudo-header.</param>
    /// <param name="bytes">What was captured.</param>
    /// <param name="length">The length on the wire.</param>
    /// <param name="linkType">Of the interface.</param>
    /// <param name="number">Its number; the other one's when 0.</param>
    public Frame Place(in Frame like, ReadOnlySpan<byte> bytes, int length, int linkType, int number = 0)
    {
        int start = like.PseudoHeaderLength, end = start + bytes.Length;
        if (_memory.Length < end + BytesBehind) _memory = GC.AllocateUninitializedArray<byte>(2 * (end + BytesBehind), pinned: true);
        like.PseudoHeader.CopyTo(_memory);
        bytes.CopyTo(_memory.AsSpan(start));
        _memory.AsSpan(end, BytesBehind).Fill(filler);
        return new Frame((byte*)Unsafe.AsPointer(ref _memory[0]) + start, bytes.Length)
        {
            Length = length,
            Number = number > 0 ? number : like.Number,
            LinkType = linkType,
            InterfaceId = like.InterfaceId,
            Time = like.Time,
            HasTime = like.HasTime,
            PseudoHeaderLength = like.PseudoHeaderLength,
            FcsLength = like.FcsLength,
        };
    }
}
