using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using GenShark.Capture.Reading.Pcap;
using Microsoft.Win32.SafeHandles;

namespace GenShark.Capture.Reading.Ahead;

/// <summary>
/// Reads a pcap file on all processors: each takes the next chunk, looks for its first record, and judges its packets. They are handed out in
/// order. Where a chunk's first record was guessed wrong it is read again, so that the packets are those that are read in order.
/// </summary>
internal sealed unsafe class AheadReader : IDisposable
{
    /// <summary>Small enough for the second-level cache.</summary>
    private const int ChunkSize = 256 << 10;

    // In packets: far enough that memory answers in time.
    private const int PrefetchDistance = 16;

    // Records that may be larger are read in order.
    private const int LargestRecord = 512 << 10;

    private readonly PcapRecords _records;
    private readonly SafeFileHandle _file;
    private readonly Func<FrameJudge> _judges;
    private readonly long _start, _end;
    private readonly int _chunkCount;
    private readonly ChunkReader _own;
    private readonly object _gate = new();
    private readonly JudgedChunk[] _ring;
    private readonly Thread[] _threads;
    private int _claimed, _taken;
    private bool _isStopped;
    private ExceptionDispatchInfo? _failure;
    private JudgedChunk? _chunk;
    private int _packet, _written;

    /// <param name="records">How records are read.</param>
    /// <param name="file">The file; it stays the caller's to dispose, but not before this.</param>
    /// <param name="start">Where the next record begins.</param>
    /// <param name="end">Where the file ends.</param>
    /// <param name="judges">Makes a judge for each thread.</param>
    public AheadReader(PcapRecords records, SafeFileHandle file, long start, long end, Func<FrameJudge> judges)
    {
        (_records, _file, _start, _end, _judges) = (records, file, start, end, judges);
        Offset = start;
        _chunkCount = (int)Math.Min((end - start + ChunkSize - 1) / ChunkSize, int.MaxValue);
        _own = new ChunkReader(records, file, judges());
        int others = Environment.ProcessorCount - 1;
        _ring = new JudgedChunk[2 * others + 2];
        for (int i = 0; i < _ring.Length; i++) _ring[i] = new JudgedChunk(ChunkSize + LargestRecord);
        _threads = new Thread[others];
        for (int i = 0; i < others; i++)
        {
            _threads[i] = new Thread(ReadChunks) { Name = "Read ahead", IsBackground = true };
            _threads[i].Start();
        }
    }

    /// <summary>Is told of the packets; null if nobody asks.</summary>
    public LongWork? Work { get; init; }

    /// <summary>Takes what judges wrote, in order with the packets that are moved to; null if they write nothing.</summary>
    public TextTaker? Text { get; init; }

    /// <summary>The number of the packet that was moved to.</summary>
    public int Number { get; private set; }

    /// <summary>Its record.</summary>
    public byte* Record { get; private set; }

    /// <summary>How long that is.</summary>
    public int RecordLength { get; private set; }

    /// <summary>Where it stands in the file.</summary>
    public long RecordOffset { get; private set; }

    /// <summary>What the judge said.</summary>
    public int Verdict { get; private set; }

    /// <summary>How many packets the chunks have that were gone through.</summary>
    public int Count { get; private set; }

    /// <summary>Where the first record behind them begins.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether so many bytes are worth the threads.</summary>
    public static bool Pays(long size) => Environment.ProcessorCount > 1 && size > 16 * ChunkSize;

    /// <summary>Moves to the next packet that was not turned down. False at the end of what can be read ahead: the file is to be read on in order.</summary>
    public bool MoveNext(CaptureReader reader)
    {
        while (true)
        {
            if (_chunk is { } chunk)
            {
                ReadOnlySpan<JudgedPacket> packets = CollectionsMarshal.AsSpan(chunk.Packets);
                if (_packet < packets.Length)
                {
                    // Mostly another processor has read it.
                    if (Sse.IsSupported && _packet + PrefetchDistance < packets.Length) Sse.Prefetch0(chunk.Bytes + packets[_packet + PrefetchDistance].Record);
                    ref readonly JudgedPacket packet = ref packets[_packet++];
                    Write(chunk, packet.Text);
                    Record = chunk.Bytes + packet.Record;
                    (RecordLength, RecordOffset) = (packet.Length, chunk.Offset + packet.Record);
                    (Number, Verdict) = (Count + packet.Index + 1, packet.Verdict);
                    return true;
                }
                Write(chunk, chunk.Text.Length);
                Count += chunk.Count;
                Offset = chunk.Next;
                Work?.Pass(reader, chunk.Count);
                Release();
                if (chunk.IsBroken) return false;
            }
            if (!TakeChunk()) return false;
        }
    }

    private void Write(JudgedChunk chunk, int end)
    {
        if (end > _written) Text!(chunk.Text.Span[_written..end]);
        _written = end;
    }

    private void Release()
    {
        _chunk = null;
        lock (_gate)
        {
            _ring[_taken++ % _ring.Length].IsReady = false;
            Monitor.PulseAll(_gate);
        }
    }

    // The next chunk, beginning where the one before ended.
    private bool TakeChunk()
    {
        int number = _taken;
        if (number >= _chunkCount) return false;
        JudgedChunk chunk = Await(number);
        long end = EndOf(number);
        if (Offset >= end) chunk.Skip(Offset);
        else if (chunk.First != Offset) _own.Read(chunk, Offset, end, isStart: true);
        (_chunk, _packet, _written) = (chunk, 0, 0);
        return true;
    }

    // Reads others while it is not ready.
    private JudgedChunk Await(int number)
    {
        JudgedChunk chunk = _ring[number % _ring.Length];
        while (true)
        {
            int claimed;
            lock (_gate)
            {
                _failure?.Throw();
                if (chunk.IsReady) return chunk;
                if (!MayClaim)
                {
                    Monitor.Wait(_gate);
                    continue;
                }
                claimed = _claimed++;
            }
            ReadChunk(_own, claimed);
        }
    }

    private bool MayClaim => _claimed < _chunkCount && _claimed < _taken + _ring.Length;

    private long StartOf(int number) => _start + (long)number * ChunkSize;

    private long EndOf(int number) => Math.Min(StartOf(number) + ChunkSize, _end);

    private void ReadChunk(ChunkReader reader, int number)
    {
        JudgedChunk chunk = _ring[number % _ring.Length];
        reader.Read(chunk, StartOf(number), EndOf(number), isStart: number == 0);
        lock (_gate)
        {
            chunk.IsReady = true;
            Monitor.PulseAll(_gate);
        }
    }

    private void ReadChunks()
    {
        try
        {
            var reader = new ChunkReader(_records, _file, _judges());
            while (TryClaim(out int number)) ReadChunk(reader, number);
        }
        catch (Exception failure)
        {
            lock (_gate)
            {
                _failure ??= ExceptionDispatchInfo.Capture(failure);
                Monitor.PulseAll(_gate);
            }
        }
    }

    private bool TryClaim(out int number)
    {
        lock (_gate)
        {
            while (!_isStopped && !MayClaim && _claimed < _chunkCount) Monitor.Wait(_gate);
            number = _claimed;
            if (_isStopped || !MayClaim) return false;
            _claimed++;
            return true;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isStopped = true;
            Monitor.PulseAll(_gate);
        }
        foreach (Thread thread in _threads) thread.Join();
    }
}
