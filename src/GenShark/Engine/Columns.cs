namespace GenShark;

/// <summary>The columns of the packet list that protocols write: Protocol and Info. Each layer replaces what the one below wrote.</summary>
public sealed class Columns
{
    /// <summary>The Protocol column.</summary>
    public string Protocol { get; set; } = "";

    /// <summary>The Info column.</summary>
    public TextBuilder Info { get; } = new();

    /// <summary>How much of <see cref="Info"/>, from its start, no layer replaces.</summary>
    public int Fence { get; set; }

    /// <summary>Set while the packet tells of something else first: no layer replaces what stands there, all write behind it.</summary>
    public bool KeepsInfo { get; set; }

    /// <summary>What Source and Destination show of a packet that has no addresses.</summary>
    public string NoAddress { get; set; } = "";

    /// <summary>Set while a quoted packet is walked (the one inside an ICMP error): it must not touch the columns.</summary>
    public bool Frozen { get; set; }

    /// <summary>How many bytes of UTF-8 the Info column holds, as in tshark; what is more is cut off.</summary>
    internal const int LongestInfo = 4095;

    internal void CutInfo()
    {
        if (Info.Length <= LongestInfo) return;
        int end = LongestInfo;
        while ((Info.Span[end] & 0xc0) == 0x80) end--;
        Info.Truncate(end);
    }

    internal void Clear()
    {
        Protocol = NoAddress = "";
        Info.Clear();
        Fence = 0;
        KeepsInfo = false;
        Frozen = false;
    }
}
