namespace GenShark.Capture.Statistics;

/// <summary>How many events came within 100 ms at most: counted in pieces of 5 ms, as in Wireshark.</summary>
internal sealed class Bursts
{
    private const double Piece = 5;
    private const int Window = 20;

    // As in Wireshark, an empty piece at the capture's start begins the first window.
    private readonly List<(double Number, double Start, int Count)> _pieces = [(0, 0, 0)];
    private int _now;

    public long Most { get; private set; }

    /// <summary>When the first event of the piece came with which the fullest window began, in milliseconds.</summary>
    public double MostStart { get; private set; }

    public void Add(double time)
    {
        double number = Math.Floor(time / Piece);
        if (number > _pieces[^1].Number) Append(number, time);
        else if (!Insert(number, time)) return;
        if (_now <= Most) return;
        (Most, MostStart) = (_now, _pieces[0].Start);
    }

    private void Append(double number, double time)
    {
        _pieces.Add((number, time, 1));
        _now++;
        int old = 0;
        while (_pieces[old].Number <= number - Window) _now -= _pieces[old++].Count;
        _pieces.RemoveRange(0, old);
    }

    // An event that comes late, out of order; false if it is too late.
    private bool Insert(double number, double time)
    {
        if (number <= _pieces[^1].Number - Window) return false;
        int at = _pieces.Count - 1;
        while (at >= 0 && _pieces[at].Number > number) at--;
        if (at >= 0 && _pieces[at].Number == number) _pieces[at] = _pieces[at] with { Count = _pieces[at].Count + 1, Start = Math.Min(_pieces[at].Start, time) };
        else _pieces.Insert(at + 1, (number, time, 1));
        _now++;
        return true;
    }
}
