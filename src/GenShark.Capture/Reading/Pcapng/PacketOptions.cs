namespace GenShark.Capture.Reading.Pcapng;

/// <summary>The options of a packet's block. Of those that may stand once, the first one counts.</summary>
internal static class PacketOptions
{
    private const ushort Comment = 1, Flags = 2, Hash = 3, DropCount = 4, PacketId = 5, Queue = 6, Verdict = 7;
    private const byte TrafficControlVerdict = 1, ExpressDataPathVerdict = 2;

    /// <returns>What is wrong with the options, or null.</returns>
    public static string? Read(ref PcapngOptions options, ref FrameDetails details)
    {
        List<string>? comments = null;
        List<byte[]>? hashes = null, verdicts = null;
        while (options.MoveNext())
        {
            if (FindProblem(options) is { } wrong) return wrong;
            switch (options.Code)
            {
                case Comment: (comments ??= []).Add(options.Text); break;
                case Flags: details = details with { Flags = details.Flags ?? options.UInt32 }; break;
                case Hash: (hashes ??= []).Add(options.Value.ToArray()); break;
                case DropCount: details = details with { DropCount = details.DropCount ?? options.UInt64 }; break;
                case PacketId: details = details with { PacketId = details.PacketId ?? options.UInt64 }; break;
                case Queue: details = details with { Queue = details.Queue ?? options.UInt32 }; break;
                case Verdict: (verdicts ??= []).Add(options.Value.ToArray()); break;
            }
        }
        if (options.Problem is { } broken) return broken;
        if (comments is not null || hashes is not null || verdicts is not null)
            details = details with { Comments = comments ?? [], Hashes = hashes ?? [], Verdicts = verdicts ?? [] };
        return null;
    }

    private static string? FindProblem(in PcapngOptions option)
    {
        int length = option.Value.Length;
        return option.Code switch
        {
            Flags when length != 4 => $"pcapng: packet block flags option length {length} is not 4",
            DropCount when length != 8 => $"pcapng: packet block drop count option length {length} is not 8",
            PacketId when length != 8 => $"pcapng: packet block packet id option length {length} is not 8",
            Queue when length != 4 => $"pcapng: packet block queue option length {length} is not 4",
            Verdict when length < 1 => $"pcapng: packet block verdict option length {length} is < 1",
            Verdict when option.Value[0] == TrafficControlVerdict && length != 9 => $"pcapng: packet block TC verdict option length {length} is != 9",
            Verdict when option.Value[0] == ExpressDataPathVerdict && length != 9 => $"pcapng: packet block XDP verdict option length {length} is != 9",
            _ => null,
        };
    }
}
