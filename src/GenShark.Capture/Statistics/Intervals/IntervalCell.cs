namespace GenShark.Capture.Statistics;

/// <summary>What was gathered for a column in one interval.</summary>
public sealed class IntervalCell
{
    internal static readonly IntervalCell Empty = new();

    public Traffic Traffic { get; private set; }

    /// <summary>How many values the field had.</summary>
    public long Count { get; private set; }

    /// <summary>Their sum; of times in nanoseconds, as the others.</summary>
    public decimal Sum { get; private set; }

    public decimal Least { get; private set; }

    public decimal Greatest { get; private set; }

    /// <summary>Of response times, how much of them lies in the interval, in nanoseconds.</summary>
    public decimal Open { get; internal set; }

    internal void AddPacket(int bytes) => Traffic = Traffic.With(bytes);

    internal void AddValue(decimal value)
    {
        Least = Count == 0 ? value : Math.Min(Least, value);
        Greatest = Count == 0 ? value : Math.Max(Greatest, value);
        Sum += value;
        Count++;
    }
}
