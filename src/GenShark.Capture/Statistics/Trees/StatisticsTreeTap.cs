namespace GenShark.Capture.Statistics;

/// <summary>A statistic that counts events by names, in trees: tshark's <c>-z NAME,tree</c>.</summary>
public abstract class StatisticsTreeTap : Tap
{
    private readonly List<StatisticsNode> _roots = [];
    private double _start = -1;

    /// <summary>What it is called above its table.</summary>
    public abstract string Title { get; }

    /// <summary>How wide the column of names is at least, in characters.</summary>
    public virtual int LeastNameWidth => 0;

    /// <summary>The tops of the trees.</summary>
    public IReadOnlyList<StatisticsNode> Roots => _roots;

    /// <summary>From the first event to the last, in milliseconds.</summary>
    public double Elapsed { get; private set; }

    /// <summary>The time of the packet, in milliseconds since the capture's first.</summary>
    protected double Now { get; private set; }

    /// <summary>A new tree.</summary>
    protected StatisticsNode AddRoot(string name, StatisticsNodeKind kind = StatisticsNodeKind.Count, bool keepsOrder = false)
    {
        var root = new StatisticsNode(name, null, kind) { KeepsOrder = keepsOrder };
        _roots.Add(root);
        return root;
    }

    /// <summary>An event happens with this packet.</summary>
    protected void Begin(Dissection packet)
    {
        Interval time = packet.Times.Relative;
        Now = time.Seconds * 1000.0 + time.Nanoseconds / 1e6;
        if (_start < 0) _start = Now;
        Elapsed = Now - _start;
    }

    protected void Tick(StatisticsNode node) => node.Tick(Now);

    protected void Tick(StatisticsNode node, double value) => node.Tick(Now, value);

    /// <summary>Counts a name below a node.</summary>
    protected StatisticsNode Tick(StatisticsNode node, string name)
    {
        StatisticsNode below = node.Get(name);
        below.Tick(Now);
        return below;
    }
}
