namespace GenShark.Capture.Reading.Ahead;

/// <summary>A packet that a judge did not turn down.</summary>
/// <param name="Record">Where its record begins in the chunk's bytes.</param>
/// <param name="Length">How long the record is.</param>
/// <param name="Index">How many packets of the chunk stand before it.</param>
/// <param name="Verdict">What the judge said.</param>
/// <param name="Text">Where the text ends that the judges wrote of packets before it.</param>
internal readonly record struct JudgedPacket(int Record, int Length, int Index, int Verdict, int Text);

/// <summary>The packets whose records begin in one stretch of a capture.</summary>
internal sealed unsafe class JudgedChunk(int capacity)
{
    /// <summary>What is to be said of a chunk whose first record was not found.</summary>
    public const long Unknown = -1;

    private readonly Input.PinnedBuffer _buffer = new(capacity);

    /// <summary>Its bytes; the first of them stands at <see cref="Offset"/> of the capture.</summary>
    public byte* Bytes => _buffer.Start;

    public int Capacity => _buffer.Capacity;

    public long Offset { get; set; }

    /// <summary>How many bytes were read.</summary>
    public int Held { get; set; }

    /// <summary>Where its first record begins in the capture; <see cref="Unknown"/> if that was not found.</summary>
    public long First { get; set; }

    /// <summary>Where the first record behind it begins, or the one that is damaged.</summary>
    public long Next { get; set; }

    /// <summary>Whether it ends before it should: the capture is damaged, or cut, or a record is larger than what is read ahead.</summary>
    public bool IsBroken { get; set; }

    /// <summary>How many packets it has.</summary>
    public int Count { get; set; }

    /// <summary>Those that were not turned down.</summary>
    public List<JudgedPacket> Packets { get; } = [];

    /// <summary>What the judge wrote of the others.</summary>
    public TextBuilder Text { get; } = new();

    /// <summary>No record begins in it: one that began before goes on behind it.</summary>
    public void Skip(long next)
    {
        (Count, Next, IsBroken) = (0, next, false);
        Packets.Clear();
        Text.Clear();
    }

    /// <summary>Whether it is done, so that the reader may take it.</summary>
    public bool IsReady { get; set; }
}
