namespace GenShark.Protocols;

/// <summary>How much of a packet may still be decompressed: what was packed small is not to fill memory.</summary>
internal sealed class DecompressionBudget
{
    /// <summary>For all that a packet holds: as many as tshark makes of one piece of an SMB2 message; of HTTP's bodies it knows no limit.</summary>
    private const int MostBytes = 16 << 20;

    private int _frame, _used;

    public static DecompressionBudget Of(Dissection d)
    {
        DecompressionBudget budget = d.Session.State<DecompressionBudget>();
        if (budget._frame != d.Frame.Number) (budget._frame, budget._used) = (d.Frame.Number, 0);
        return budget;
    }

    /// <summary>How many bytes more may be made.</summary>
    public int Left => MostBytes - _used;

    /// <summary>So many bytes were made.</summary>
    public void Take(int bytes) => _used += bytes;
}
