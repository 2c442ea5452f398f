using System.Runtime.CompilerServices;
using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Reading;

/// <summary>Reads a capture packet by packet, without allocating for packets that have no options.</summary>
public abstract partial class CaptureReader : IDisposable
{
    private protected readonly CaptureInput Input;
    private protected readonly string Subject;
    private protected int Count;
    private protected int RecordLength;
    private protected Frame Packet;

    private protected CaptureReader(CaptureInput input, string subject)
    {
        Input = input;
        Subject = subject;
    }

    /// <summary>The format's name as tshark's -F takes it: <c>pcap</c>, <c>nsecpcap</c>, <c>pcapng</c> ...</summary>
    public abstract string FormatName { get; }

    /// <summary>The format in words, as capinfos prints it.</summary>
    public abstract string FormatDescription { get; }

    /// <summary>Whether the capture is compressed.</summary>
    public bool IsCompressed => Input is CompressedInput;

    /// <summary>The interfaces known so far: pcapng tells of them among the packets.</summary>
    public abstract IReadOnlyList<CaptureInterface> Interfaces { get; }

    /// <summary>The secrets met so far.</summary>
    public virtual IReadOnlyList<DecryptionSecrets> Secrets => [];

    /// <summary>The hosts' names met so far that the capture itself tells (pcapng's Name Resolution Block).</summary>
    public virtual IReadOnlyList<HostName> HostNames => [];

    /// <summary>Whether the capture's format has room for secrets.</summary>
    internal virtual bool MayBringSecrets => true;

    /// <summary>How many packets have been read in order.</summary>
    public int PacketsRead => Count;

    /// <summary>How many bytes of the file have been used up.</summary>
    public long Position => Input.SourcePosition;

    /// <summary>Where the next record stands in the (decompressed) capture.</summary>
    internal long Offset => Input.Offset;

    /// <summary>The length of the file in bytes; -1 for pipes.</summary>
    public long Length => Input.SourceLength;

    /// <summary>Whether the file has become longer than it was when its end was met.</summary>
    internal bool HasMore => Length > Input.Seen;

    /// <summary>Whether packets can be read out of order: not from pipes.</summary>
    public bool CanReadAt => Input.CanSeek;

    /// <summary>The files that are read; none if it is a pipe or another stream.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>The packet that was read last as it stands in the capture, with all that its record says; valid as long as <see cref="Current"/>.</summary>
    internal unsafe ReadOnlySpan<byte> LastRecord => new(Input.Cursor - RecordLength, RecordLength);

    /// <summary>Where the packet that was read last stands.</summary>
    public PacketIndexEntry LastEntry => new(Input.Offset - RecordLength, RecordLength, Section);

    /// <summary>The section that the packet read last stands in, from 0.</summary>
    private protected virtual int Section => 0;

    /// <summary>The packet that was read last in order; its bytes stay valid until the next <see cref="MoveNext"/>.</summary>
    public ref readonly Frame Current => ref Packet;

    /// <summary>Reads the next packet.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; all packets before have been read.</exception>
    public abstract bool MoveNext();

    /// <summary>What a judge said of the packet that was read last; <see cref="NotJudged"/> if it was not asked.</summary>
    internal int Verdict { get; private protected set; } = NotJudged;

    /// <summary>That no judge was asked.</summary>
    internal const int NotJudged = int.MinValue;

    /// <summary>
    /// Has other threads read ahead, from the next packet on: <see cref="MoveNext"/> goes from one packet that a judge does not turn down to the next.
    /// False if that can't be done here, or does not pay.
    /// </summary>
    /// <param name="judges">Makes a judge for each thread.</param>
    /// <param name="work">Is told of the packets; null if nobody asks.</param>
    /// <param name="text">Takes what the judges write; null if they write nothing.</param>
    internal virtual bool TryReadAhead(Func<Ahead.FrameJudge> judges, LongWork? work, Ahead.TextTaker? text = null) => false;

    /// <summary>Reads a packet again; its bytes stay valid until the next call. Does not change which packet is next in order.</summary>
    /// <param name="entry">Where it stands: <see cref="LastEntry"/> when it was read in order.</param>
    /// <param name="number">The number that the frame shall have.</param>
    /// <exception cref="CaptureFormatException">There is no packet: the capture was changed.</exception>
    public Frame ReadAt(in PacketIndexEntry entry, int number) =>
        TryReadAt(entry, number, out Frame frame) ? frame : throw CaptureFormatException.CutShort(Subject, opening: false, entry.Offset, number - 1);

    /// <summary>Reads a packet again; false if there is none, or if what it needs has not been read by this reader yet (pcapng).</summary>
    internal unsafe bool TryReadAt(in PacketIndexEntry entry, int number, out Frame frame)
    {
        frame = default;
        int held = Input.Peek(entry.Offset, entry.Length, out byte* record);
        if (held < entry.Length || !IsWhole(record, entry)) return false;
        frame = Parse(record, entry, number);
        return true;
    }

    /// <summary>Whether a record is where an index says, and as long: the index may be of another capture, or damaged.</summary>
    private protected abstract unsafe bool IsWhole(byte* record, in PacketIndexEntry entry);

    /// <summary>Makes a frame of a record that was read before and is whole.</summary>
    private protected abstract unsafe Frame Parse(byte* record, in PacketIndexEntry entry, int number);

    /// <summary>The record at the cursor has been read; true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected bool Take(int length)
    {
        Input.Take(length);
        RecordLength = length;
        Count++;
        return true;
    }

    private protected CaptureFormatException Damaged(string detail) => CaptureFormatException.Damaged(Subject, detail, Input.Offset, Count);

    private protected CaptureFormatException Unsupported(string detail) => CaptureFormatException.Unsupported(Subject, detail, Input.Offset, Count);

    /// <summary>What to throw where the capture ends before it should.</summary>
    private protected CaptureFormatException EndsEarly(bool opening = false) => EndsEarly(Input, Subject, opening, Count);

    private static CaptureFormatException EndsEarly(CaptureInput input, string subject, bool opening, int packets)
    {
        if (input.Failure is { } failure) return CaptureFormatException.CannotRead(subject, failure, input.Offset, packets);
        return input.Damage is { } damage
            ? CaptureFormatException.DamagedCompression(subject, damage, input.Offset, packets)
            : CaptureFormatException.CutShort(subject, opening, input.Offset, packets);
    }

    /// <summary>At the end of the last record: throws if more was to come.</summary>
    private protected void ThrowIfBroken()
    {
        if (Input.IsBroken) throw EndsEarly();
    }

    public virtual void Dispose()
    {
        Input.Dispose();
        GC.SuppressFinalize(this);
    }
}
