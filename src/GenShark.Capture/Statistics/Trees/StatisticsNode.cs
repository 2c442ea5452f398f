namespace GenShark.Capture.Statistics;

/// <summary>What was counted under one name, and under others below it.</summary>
public sealed class StatisticsNode
{
    private readonly Bursts _bursts = new();
    private List<StatisticsNode>? _below;
    private Dictionary<string, StatisticsNode>? _byName;

    internal StatisticsNode(string name, StatisticsNode? parent, StatisticsNodeKind kind) => (Name, Parent, Kind) = (name, parent, kind);

    public string Name { get; }

    /// <summary>Null at the top of a tree.</summary>
    public StatisticsNode? Parent { get; }

    /// <summary>Whether only events are counted, or values are gathered.</summary>
    public StatisticsNodeKind Kind { get; }

    public long Count { get; private set; }

    /// <summary>The sum of the values; 0 for what only counts.</summary>
    public double Total { get; private set; }

    /// <summary>The least of the values.</summary>
    public double Least { get; private set; }

    /// <summary>The greatest of the values.</summary>
    public double Greatest { get; private set; }

    /// <summary>How many events came within 100 ms at most.</summary>
    public long MostAtOnce => _bursts.Most;

    /// <summary>When these 100 ms began, in milliseconds since the capture's first packet.</summary>
    public double MostAtOnceStart => _bursts.MostStart;

    /// <summary>Whether the nodes below keep their order, instead of the greatest count first.</summary>
    public bool KeepsOrder { get; internal init; }

    /// <summary>The nodes below in the order in which they were made.</summary>
    public IReadOnlyList<StatisticsNode> Below => _below ?? [];

    /// <summary>The nodes below in the order in which tshark shows them: the greatest count first, of as many the last name.</summary>
    public IEnumerable<StatisticsNode> Sorted =>
        KeepsOrder ? Below : Below.OrderByDescending(node => node.Count).ThenByDescending(node => node.Name, StringComparer.Ordinal);

    /// <summary>The node of a name below this one; made if there is none.</summary>
    internal StatisticsNode Get(string name, StatisticsNodeKind kind = StatisticsNodeKind.Count)
    {
        _byName ??= [];
        if (_byName.TryGetValue(name, out StatisticsNode? node)) return node;
        node = new StatisticsNode(name, this, kind);
        _byName.Add(name, node);
        (_below ??= []).Add(node);
        return node;
    }

    /// <summary>An event, at a time in milliseconds.</summary>
    internal void Tick(double time)
    {
        Count++;
        _bursts.Add(time);
    }

    /// <summary>A value, at a time in milliseconds.</summary>
    internal void Tick(double time, double value)
    {
        Least = Count == 0 ? value : Math.Min(Least, value);
        Greatest = Count == 0 ? value : Math.Max(Greatest, value);
        Total += value;
        Tick(time);
    }
}

/// <summary>What a <see cref="StatisticsNode"/> gathers.</summary>
public enum StatisticsNodeKind
{
    /// <summary>Only how often.</summary>
    Count,

    /// <summary>Whole numbers.</summary>
    Integers,

    /// <summary>Numbers.</summary>
    Reals,
}
