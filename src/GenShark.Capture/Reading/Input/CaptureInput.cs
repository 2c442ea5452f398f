using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GenShark.Capture.Reading.Input;

/// <summary>
/// The bytes of a capture, through a window in memory that does not move: readers take records from <see cref="Cursor"/> on and ask
/// for more when the window runs out. What lies before the cursor may be overwritten by the next <see cref="Require"/>.
/// </summary>
internal abstract unsafe class CaptureInput : IDisposable
{
    // Far enough that memory answers before the cursor is there, near enough that the first-level cache still holds it then.
    private const int PrefetchDistance = 2048, CacheLine = 64;

    /// <summary>The first byte that was not taken yet.</summary>
    public byte* Cursor;

    /// <summary>One past the last byte in the window.</summary>
    public byte* End;

    /// <summary>Where <see cref="End"/> lies in the (decompressed) capture.</summary>
    protected long EndOffset;

    /// <summary>Where <see cref="Cursor"/> lies in the (decompressed) capture.</summary>
    public long Offset => EndOffset - (End - Cursor);

    /// <summary>Where the window ends: how much of the (decompressed) capture has been seen.</summary>
    public long Seen => EndOffset;

    /// <summary>Whether the capture is still written to: that it ends says nothing then.</summary>
    public bool IsGrowing { get; set; }

    /// <summary>How many bytes of the file itself have been used up (compressed bytes, if it is compressed).</summary>
    public virtual long SourcePosition => Offset;

    /// <summary>The length of the file itself in bytes; -1 if it has none (pipes).</summary>
    public abstract long SourceLength { get; }

    /// <summary>Why the system could not read on; null while nothing failed. The window holds all that came before.</summary>
    public virtual Exception? Failure => null;

    /// <summary>What is wrong with the compressed data; null while nothing is. The window holds all that came before.</summary>
    public virtual string? Damage => null;

    /// <summary>Whether the compressed data end too early.</summary>
    public virtual bool IsCutShort => false;

    /// <summary>Whether the bytes end because more can't be had, not because the capture is at its end.</summary>
    public bool IsBroken => Failure is not null || Damage is not null || IsCutShort;

    /// <summary>Whether <see cref="Peek"/> works.</summary>
    public virtual bool CanSeek => true;

    /// <summary>Brings at least <paramref name="count"/> bytes from the cursor on into the window; false if the capture ends before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Require(int count) => End - Cursor >= count || Fill(count);

    /// <summary>Moves the cursor on by bytes of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(int count)
    {
        PrefetchBehind(Cursor, count);
        Cursor += count;
    }

    /// <summary>Has memory bring what stands behind a record that is being read. Each record's place is known from the one before alone: without
    /// that every one would wait for memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void PrefetchBehind(byte* record, int size)
    {
        if (!Sse.IsSupported) return;
        byte* end = record + size + PrefetchDistance;
        for (byte* line = record + PrefetchDistance; line < end; line += CacheLine) Sse.Prefetch0(line);
    }

    /// <summary>Moves the cursor on by bytes that need not be in the window; false if the capture ends before.</summary>
    public bool Skip(long count)
    {
        while (count > End - Cursor)
        {
            count -= End - Cursor;
            Cursor = End;
            if (!Fill(1)) return false;
        }
        Cursor += count;
        return true;
    }

    /// <summary>The slow half of <see cref="Require"/>: the window holds fewer bytes than asked for.</summary>
    protected abstract bool Fill(int count);

    /// <summary>
    /// Bytes from anywhere, apart from the window: a pointer to up to <paramref name="count"/> bytes at <paramref name="offset"/>,
    /// valid until the next call.
    /// </summary>
    /// <returns>How many bytes there are.</returns>
    public abstract int Peek(long offset, int count, out byte* bytes);

    public abstract void Dispose();
}
