using System.Runtime.InteropServices;
using GenShark.Filters;

namespace GenShark.Capture.Statistics;

/// <summary>How much there was in each interval of time, and what fields held: tshark's <c>-z io,stat</c>. Takes memory for the intervals that have packets.</summary>
public sealed class IntervalTap : Tap
{
    // Beyond what any clock tells, so that hostile times and values add up.
    private const decimal Limit = 1e18m;

    private readonly Dictionary<long, IntervalCell>[] _cells;
    private readonly FieldSlots _slots;

    /// <param name="microseconds">The length of an interval; 0 for one that takes all.</param>
    /// <param name="columns">What is gathered.</param>
    public IntervalTap(long microseconds, params IReadOnlyList<IntervalColumn> columns)
    {
        (Microseconds, Columns) = (microseconds, columns);
        _cells = [.. columns.Select(_ => new Dictionary<long, IntervalCell>())];
        _slots = new FieldSlots([.. columns.Select(column => column.Field?.Name ?? "")]);
    }

    /// <summary>The length of an interval; 0 for one that takes all.</summary>
    public long Microseconds { get; }

    public IReadOnlyList<IntervalColumn> Columns { get; }

    /// <summary>The time of the capture's latest packet, in microseconds since the first.</summary>
    public long Duration { get; private set; }

    public override IReadOnlyCollection<string> Fields => [.. _slots.Names.Where(name => name.Length > 0)];

    public override IEnumerable<DisplayFilter> Filters => Columns.Select(column => column.Filter).OfType<DisplayFilter>();

    /// <summary>The number of intervals up to the latest packet.</summary>
    public long Count => Duration == 0 ? 0 : Microseconds == 0 ? 1 : (Duration + Microseconds - 1) / Microseconds;

    /// <summary>What was gathered for a column in an interval.</summary>
    public IntervalCell this[int column, long interval] => _cells[column].GetValueOrDefault(interval) ?? IntervalCell.Empty;

    /// <summary>What was gathered for a column in all intervals that had packets.</summary>
    public IReadOnlyCollection<IntervalCell> CellsOf(int column) => _cells[column].Values;

    public override void Take(Dissection packet)
    {
        Interval time = packet.Times.Relative;
        long now = (long)Math.Clamp(time.Seconds * 1_000_000m + (time.Nanoseconds + 500) / 1000, 0, Limit);
        Duration = Math.Max(Duration, now);
        long interval = Microseconds == 0 ? 0 : now / Microseconds;
        for (int i = 0; i < Columns.Count; i++)
        {
            IntervalColumn column = Columns[i];
            if (column.Filter is not null && !column.Filter.Matches(packet)) continue;
            IntervalCell cell = Get(i, interval);
            cell.AddPacket(packet.Frame.Length);
            if (column.ReadsField) TakeValues(packet, i, cell, now);
        }
    }

    private IntervalCell Get(int column, long interval)
    {
        ref IntervalCell? cell = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells[column], interval, out _);
        return cell ??= new IntervalCell();
    }

    private void TakeValues(Dissection packet, int column, IntervalCell cell, long now)
    {
        foreach (ref readonly TapeNode node in packet.Tape.Nodes)
        {
            if (_slots[node.Field] == 0 || Registry.Field(node.Field).Name != Columns[column].Field!.Name) continue;
            decimal value = ValueOf(node);
            cell.AddValue(value);
            if (Columns[column].Calculation == IntervalCalculation.Load) Open(column, now, value);
        }
    }

    // A response of now stands for a request that was open since then.
    private void Open(int column, long now, decimal nanoseconds)
    {
        long length = Microseconds == 0 ? long.MaxValue : Microseconds;
        long left = (long)(nanoseconds / 1000);
        for (long at = now; left > 0 && at >= 0;)
        {
            long interval = at / length, here = Math.Min(left, at - interval * length + 1);
            Get(column, interval).Open += here * 1000m;
            left -= here;
            at = interval * length - 1;
        }
    }

    private static decimal ValueOf(in TapeNode node)
    {
        FieldType type = Registry.Field(node.Field).Type;
        if (type == FieldType.RelativeTime) return Math.Clamp((long)node.Value * 1_000_000_000m + node.Nanoseconds, -Limit, Limit);
        if (type.IsSigned()) return (long)node.Value;
        double real = type switch
        {
            FieldType.Float => BitConverter.UInt32BitsToSingle((uint)node.Value),
            FieldType.Double => BitConverter.UInt64BitsToDouble(node.Value),
            _ => double.NaN,
        };
        if (type is not (FieldType.Float or FieldType.Double)) return node.Value;
        return double.IsNaN(real) ? 0 : (decimal)Math.Clamp(real, -(double)Limit, (double)Limit);
    }
}
