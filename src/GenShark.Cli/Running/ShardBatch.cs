using System.Runtime.ExceptionServices;
using GenShark.Output;

namespace GenShark.Cli.Running;

/// <summary>What a shard has to print of a stretch of the capture.</summary>
internal sealed class ShardBatch
{
    private readonly List<ShardLine> _lines = [];

    /// <summary>The packets' text, without the numbers of conversations.</summary>
    public TextBuilder Text { get; } = new();

    /// <summary>Where these numbers lack.</summary>
    public NumberGaps Gaps { get; } = new();

    /// <summary>The packets that are printed.</summary>
    public IReadOnlyList<ShardLine> Lines => _lines;

    /// <summary>What the shard tells the others, also of packets that are not printed.</summary>
    public List<ShardEvent> Events { get; } = [];

    /// <summary>The last packet that the batch covers.</summary>
    public int Upto { get; private set; }

    /// <summary>Whether the shard has no more.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Why it ended, if not because the capture did.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    public void Clear()
    {
        Text.Clear();
        Gaps.Clear();
        _lines.Clear();
        Events.Clear();
    }

    /// <summary>The batch covers packets up to one, and others follow.</summary>
    public void GoOn(int upto) => (Upto, IsLast, Failure) = (upto, false, null);

    /// <summary>The batch covers packets up to one, and is the last.</summary>
    public void End(int upto, Exception? failure = null) => (Upto, IsLast, Failure) = (upto, true, failure is null ? null : ExceptionDispatchInfo.Capture(failure));

    /// <summary>A packet's text was written.</summary>
    public void Add(int number) => _lines.Add(new ShardLine(number, Text.Length, Gaps.Gaps.Count));
}

/// <summary>A packet that a shard printed.</summary>
/// <param name="Number">The packet's number.</param>
/// <param name="End">Where its text ends.</param>
/// <param name="GapsEnd">How many numbers lack up to there.</param>
internal readonly record struct ShardLine(int Number, int End, int GapsEnd);
