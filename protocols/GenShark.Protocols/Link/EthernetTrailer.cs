using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>Whether an Ethernet frame ends with its check sequence.</summary>
internal enum FcsState : byte { None, Present, Guessed }

/// <summary>What follows an Ethernet payload: padding to the least frame, a trailer, a frame check sequence. Nothing in the frame says which.</summary>
internal static class EthernetTrailer
{
    public const string BadPadding = "Didn't find padding of zeros, and an undecoded trailer exists. There may be padding of non-zeros.";

    // IEEE 802.3, 4.4.2: the least frame, without and with its check sequence.
    private const int MinimumFrame = 60, MinimumFrameWithFcs = 64, FcsSize = 4;

    private static readonly DispatchTable s_known = Registry.Table("eth.trailer");

    /// <summary>
    /// Shows the bytes from <paramref name="start"/> on as tshark guesses them, what is neither padding nor check sequence as
    /// <paramref name="trailerField"/>. What the capture cut is only missed where it would tell padding, or the check sequence.
    /// </summary>
    public static bool Walk(Dissection d, in Slice s, int start, int trailerField, bool hasType, FcsState fcs = FcsState.None)
    {
        int end = s.Length;
        if (start < 0 || hasType && start >= s.CapturedLength) return true;
        // A length promises the payload: the capture cut it, unless the payload said so itself.
        if (start > s.CapturedLength) return d.FaultCount > 0 || d.Need(s, 0, Math.Min(start, end));
        if (start >= end) return true;
        // What lies before the trailer is counted from the start of the frame, whichever layer asks.
        int missing = MinimumFrame - (d.Frame.Length - (end - start));
        bool mayPad = missing > 0 && end - start >= missing;
        if (mayPad && !s.Span(start, missing).ContainsAnyExcept((byte)0))
        {
            if (!d.Bytes(EthernetFields.Padding, s, start, missing)) return Blame(d, hasType);
            start += missing;
            mayPad = false;
        }
        // A check sequence that is only guessed at may be a trailer's end.
        int rest = end - start - (fcs == FcsState.Present ? FcsSize : 0);
        if (rest > 0 && WalkKnown(d, s, start, rest) is { } isWhole)
            return isWhole && (fcs != FcsState.Present || WalkFcs(d, s, end - FcsSize) || Blame(d, hasType));
        bool hasFcs = fcs == FcsState.Present || fcs == FcsState.Guessed && end >= MinimumFrameWithFcs && end - start >= FcsSize;
        if (hasFcs && end - start < FcsSize)
        {
            d.Fail(s, start, FcsSize);
            return Blame(d, hasType);
        }
        int trailer = Math.Min(end - start - (hasFcs ? FcsSize : 0), s.CapturedLength - start);
        if (trailer > 0)
        {
            d.Bytes(trailerField, s, start, trailer);
            if (mayPad) AddBadPadding(d, s, start);
        }
        return !hasFcs || WalkFcs(d, s, end - FcsSize) || Blame(d, hasType);
    }

    /// <summary>A trailer that a protocol knows for its own is a layer: at the top, as the payload. Null if none does.</summary>
    private static bool? WalkKnown(Dissection d, in Slice s, int start, int size)
    {
        int depth = d.LeaveTree();
        bool? isWhole = d.TryGuess(s_known, s.Payload(start, size));
        d.EnterTree(depth);
        if (isWhole == false) d.RaiseFault(s);
        return isWhole;
    }

    private static bool Blame(Dissection d, bool hasType)
    {
        if (hasType) d.BlameOn("ethertype");
        return false;
    }

    private static bool WalkFcs(Dissection d, in Slice s, int at)
    {
        if (!d.Number(EthernetFields.Fcs, s, at, FcsSize, s.UInt32(at))) return false;
        uint expected = 0;
        var status = ChecksumStatus.Unverified;
        if (d.Session.Preferences<EthernetPreferences>().CheckFcs)
        {
            expected = BinaryPrimitives.ReverseEndianness(Crc32.Of(s.Span(0, at)));
            status = s.UInt32(at) == expected ? ChecksumStatus.Good : ChecksumStatus.Bad;
        }
        if (d.WantsText)
        {
            TextBuilder text = d.BeginText();
            if (status == ChecksumStatus.Bad) text.Append($" incorrect, should be 0x{expected:x8}");
            else text.Append(status == ChecksumStatus.Good ? " [correct]" : " [unverified]");
            d.EndAppendix(d.LastNode);
        }
        if (status == ChecksumStatus.Bad) AddBadFcs(d, s.Part(at, FcsSize), expected);
        return d.Number(EthernetFields.FcsStatus, s, at, 0, (ulong)status, NodeFlags.Generated);
    }

    private static void AddBadFcs(Dissection d, in Slice fcs, uint expected)
    {
        d.Open();
        d.BeginText().Append($"Bad checksum [should be 0x{expected:x8}]");
        d.Expert(EthernetFields.FcsBad, fcs, Severity.Error, ExpertGroup.Checksum);
        d.Close();
        d.BeginInfo(append: true)?.Append(" [ETHERNET FRAME CHECK SEQUENCE INCORRECT]");
    }

    private static void AddBadPadding(Dissection d, in Slice s, int at)
    {
        d.Open();
        d.BeginText().Append(BadPadding);
        d.Expert(EthernetFields.PaddingBad, s, Severity.Note, ExpertGroup.Protocol);
        d.Close();
    }
}
