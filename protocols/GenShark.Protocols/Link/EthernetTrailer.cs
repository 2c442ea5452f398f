namespace GenShark.Protocols;

/// <summary>What follows an Ethernet payload: padding to the least frame, a trailer, a frame check sequence. Nothing in the frame says which.</summary>
internal static class EthernetTrailer
{
    public const string BadPadding = "Didn't find padding of zeros, and an undecoded trailer exists. There may be padding of non-zeros.";

    // IEEE 802.3, 4.4.2: the least frame, without and with its check sequence.
    private const int MinimumFrame = 60, MinimumFrameWithFcs = 64, FcsSize = 4;

    /// <summary>Shows the bytes from <paramref name="start"/> on as tshark guesses them, what is neither padding nor check sequence as <paramref name="trailerField"/>.</summary>
    public static bool Walk(Dissection d, in Slice s, int start, int trailerField, bool mayHaveFcs)
    {
        int end = s.Length;
        if (start >= end || start < 0) return true;
        int padding = PaddingOf(s, start);
        if (padding > 0 && !d.Bytes(EthernetFields.Padding, s, start, padding)) return false;
        bool isShort = s.Offset + start < MinimumFrame && s.Offset + end >= MinimumFrame;
        start += padding;
        bool hasFcs = mayHaveFcs && end >= MinimumFrameWithFcs && end - start >= FcsSize && s.CapturedLength == s.Length;
        int trailer = end - start - (hasFcs ? FcsSize : 0);
        if (trailer > 0)
        {
            int captured = Math.Min(trailer, s.CapturedLength - start);
            if (captured > 0) d.Bytes(trailerField, s, start, captured);
            if (isShort && padding == 0) AddBadPadding(d, s, start);
            if (captured < trailer) return d.Need(s, start, trailer);
        }
        return !hasFcs || WalkFcs(d, s, end - FcsSize);
    }

    private static bool WalkFcs(Dissection d, in Slice s, int at)
    {
        d.Number(EthernetFields.Fcs, s, at, FcsSize, s.UInt32(at));
        if (d.WantsText)
        {
            d.BeginText().Append(" [unverified]");
            d.EndAppendix(d.LastNode);
        }
        return d.Number(EthernetFields.FcsStatus, s, at, 0, (ulong)ChecksumStatus.Unverified, NodeFlags.Generated);
    }

    // Zeros up to the least frame are padding, counted from the start of the frame whichever layer asks; anything else there is none.
    private static int PaddingOf(in Slice s, int start)
    {
        int missing = MinimumFrame - s.Offset - start;
        if (missing <= 0 || s.Length - start < missing) return 0;
        ReadOnlySpan<byte> bytes = s.Span(start, missing);
        return bytes.Length == missing && !bytes.ContainsAnyExcept((byte)0) ? missing : 0;
    }

    private static void AddBadPadding(Dissection d, in Slice s, int at)
    {
        d.Open();
        d.BeginText().Append(BadPadding);
        d.Expert(EthernetFields.PaddingBad, s, at, 0, Severity.Note, ExpertGroup.Protocol);
        d.Close();
    }
}
