namespace GenShark.Conformance.Comparison;

/// <summary>The counts of one protocol, or of several.</summary>
internal sealed class Tally
{
    /// <summary>tshark's layers.</summary>
    public long Layers { get; set; }

    /// <summary>Of these, the ones whose items GenShark prints, no more, no fewer, in order.</summary>
    public long Exact { get; set; }

    /// <summary>tshark's items.</summary>
    public long Items { get; set; }

    /// <summary>Of these, the ones that GenShark prints in the same packet.</summary>
    public long Right { get; set; }

    /// <summary>GenShark's items that tshark does not print.</summary>
    public long Extra { get; set; }

    /// <summary>Captures that hold such layers.</summary>
    public int Captures { get; private set; }

    /// <summary>The sum of these captures' shares (0 to 1) of exact layers: each capture weighs the same.</summary>
    public double ExactShares { get; private set; }

    /// <summary>Adds the counts of one capture.</summary>
    public void AddCapture(Tally capture)
    {
        Add(capture);
        if (capture.Layers == 0)
            return;
        Captures++;
        ExactShares += (double)capture.Exact / capture.Layers;
    }

    public void Add(Tally other)
    {
        Layers += other.Layers;
        Exact += other.Exact;
        Items += other.Items;
        Right += other.Right;
        Extra += other.Extra;
    }
}
