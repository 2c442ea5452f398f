namespace GenShark.Protocols;

/// <summary>A transfer that client and server agreed on.</summary>
/// <param name="SetupFrame">The packet in which one of them told where it listens.</param>
/// <param name="Method">What it said: <c>PORT</c>, <c>EPRT</c>, <c>PASV</c>, <c>EPASV</c>.</param>
internal sealed record FtpTransfer(int SetupFrame, string Method)
{
    /// <summary>What the client asked next, and in which packet; 0 if nothing yet.</summary>
    public byte[] Command { get; private set; } = [];

    /// <inheritdoc cref="Command"/>
    public int CommandFrame { get; private set; }

    /// <summary>Where the client was then.</summary>
    public string Directory { get; set; } = "";

    public int Frames { get; private set; }
    public long Size { get; private set; }
    public int FirstFrame { get; private set; }
    public int LastFrame { get; private set; }
    private Timestamp _first, _last;

    /// <summary>From the first packet to the last, in milliseconds.</summary>
    public long Duration => (_last - _first).Seconds * 1000 + (_last - _first).Nanoseconds / 1_000_000;

    /// <summary>The client's next command is the one that the transfer answers; false if it is not the next one.</summary>
    public bool TryAsk(int frame, ReadOnlySpan<byte> command, string directory)
    {
        if (CommandFrame > 0) return CommandFrame == frame;
        (CommandFrame, Command, Directory) = (frame, command.ToArray(), directory);
        return true;
    }

    /// <summary>A packet of it passes.</summary>
    public void Count(in Frame frame, int size)
    {
        if (Frames++ == 0) (FirstFrame, _first) = (frame.Number, frame.Time);
        (LastFrame, _last) = (frame.Number, frame.Time);
        Size += size;
    }
}
