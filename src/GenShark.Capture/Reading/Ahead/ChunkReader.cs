using GenShark.Capture.Reading.Input;
using GenShark.Capture.Reading.Pcap;
using Microsoft.Win32.SafeHandles;

namespace GenShark.Capture.Reading.Ahead;

/// <summary>Reads one chunk of a pcap file after another, from anywhere, and judges its packets. For one thread.</summary>
internal sealed unsafe class ChunkReader(PcapRecords records, SafeFileHandle file, FrameJudge judge)
{
    // Few records go beyond their chunk by more.
    private const int Overhang = 4096;

    // So many headers in a row look like those of records, of about one time, only if they are.
    private const int EnoughHeaders = 6;
    private const uint SecondsApart = 3600;

    private Frame _frame = records.Template();

    /// <summary>Reads the records that begin in a stretch of the file.</summary>
    /// <param name="chunk">Takes them.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isStart">Whether a record begins where the stretch does; if not, the first is looked for.</param>
    public void Read(JudgedChunk chunk, long from, long end, bool isStart)
    {
        (chunk.Offset, chunk.Held, chunk.Count, chunk.IsBroken) = (from, 0, 0, false);
        chunk.Packets.Clear();
        chunk.Text.Clear();
        Hold(chunk, (int)(end - from) + Overhang);
        int at = isStart ? 0 : FindRecord(chunk, (int)(end - from));
        chunk.First = at < 0 ? JudgedChunk.Unknown : from + at;
        if (at >= 0) Judge(chunk, at, (int)(end - from));
    }

    private void Judge(JudgedChunk chunk, int at, int end)
    {
        byte* bytes = chunk.Bytes;
        int count = 0;
        while (at < end)
        {
            if (!Holds(chunk, at + records.HeaderLength)) break;
            (uint captured, uint length) = records.Lengths(bytes + at);
            if (captured > records.Maximum) break;
            int size = records.HeaderLength + (int)captured;
            if (!Holds(chunk, at + size)) break;
            CaptureInput.PrefetchBehind(bytes + at, size);
            records.Move(ref _frame, bytes + at, captured, length, count + 1);
            int verdict = judge(_frame, chunk.Text);
            if (verdict != 0) chunk.Packets.Add(new JudgedPacket(at, size, count, verdict, chunk.Text.Length));
            count++;
            at += size;
        }
        (chunk.Count, chunk.Next, chunk.IsBroken) = (count, chunk.Offset + at, at < end);
    }

    private bool Holds(JudgedChunk chunk, int size) => size <= chunk.Held || Hold(chunk, size);

    private bool Hold(JudgedChunk chunk, int size)
    {
        if (size > chunk.Capacity) return false;
        while (chunk.Held < size)
        {
            int read = ReadOn(new Span<byte>(chunk.Bytes + chunk.Held, size - chunk.Held), chunk.Offset + chunk.Held);
            if (read == 0) return false;
            chunk.Held += read;
        }
        return true;
    }

    // A medium that fails is asked once more by whoever reads in order, and tells.
    private int ReadOn(Span<byte> destination, long offset)
    {
        try
        {
            return RandomAccess.Read(file, destination, offset);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    // A guess: the reader that has come to the chunk knows better, and has it read again if it is wrong.
    private int FindRecord(JudgedChunk chunk, int end)
    {
        for (int at = 0; at < end; at++)
        {
            if (BeginsRecords(chunk, at)) return at;
        }
        return -1;
    }

    private bool BeginsRecords(JudgedChunk chunk, long at)
    {
        uint last = 0;
        for (int i = 0; i < EnoughHeaders; i++)
        {
            if (at + records.HeaderLength > chunk.Held) return i > 1;
            if (!records.LooksLike(chunk.Bytes + at, out uint seconds, out uint captured)) return false;
            if (i > 0 && seconds - last + SecondsApart > 2 * SecondsApart) return false;
            last = seconds;
            at += records.HeaderLength + captured;
        }
        return true;
    }
}
