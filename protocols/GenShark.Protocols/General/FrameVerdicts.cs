using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>What was decided on a packet where it was captured (pcapng's epb_verdict): a kind, then a value.</summary>
internal static class FrameVerdicts
{
    private const byte Hardware = 0, TrafficControl = 1, ExpressDataPath = 2;
    private const int ValueSize = 8;

    public static bool Walk(Dissection d, in Slice s, IReadOnlyList<byte[]>? verdicts)
    {
        if (verdicts is null || !HasKnown(verdicts)) return true;
        d.Made(FrameLayerFields.Verdict, s, 0, 0, "");
        if (d.WantsText)
        {
            WriteLabel(d.BeginText().Append("Verdict: "), verdicts);
            d.EndText(d.LastNode);
        }
        d.Open();
        for (int i = 0; i < verdicts.Count; i++) Show(d, s, verdicts[i]);
        d.Close();
        return true;
    }

    private static bool HasKnown(IReadOnlyList<byte[]> verdicts)
    {
        for (int i = 0; i < verdicts.Count; i++)
        {
            if (NameOf(verdicts[i]) is not null) return true;
        }
        return false;
    }

    private static void WriteLabel(TextBuilder text, IReadOnlyList<byte[]> verdicts)
    {
        bool isFirst = true;
        for (int i = 0; i < verdicts.Count; i++)
        {
            if (NameOf(verdicts[i]) is not { } name) continue;
            text.Append(isFirst ? "" : ", ").Append(name).Append($" ({verdicts[i][0]})");
            isFirst = false;
        }
    }

    private static void Show(Dissection d, in Slice s, ReadOnlySpan<byte> verdict)
    {
        if (verdict is [Hardware, .. var bytes]) d.Made(FrameLayerFields.VerdictHw, s, 0, 0, bytes);
        else if (verdict is [TrafficControl or ExpressDataPath, .. { Length: ValueSize } number])
            d.Number(verdict[0] == TrafficControl ? FrameLayerFields.VerdictEbpfTc : FrameLayerFields.VerdictEbpfXdp, s, 0, 0, BinaryPrimitives.ReadInt64LittleEndian(number));
    }

    private static string? NameOf(ReadOnlySpan<byte> verdict) => verdict switch
    {
        [Hardware, ..] => "Hardware",
        [TrafficControl, .. { Length: ValueSize }] => "eBPF_TC",
        [ExpressDataPath, .. { Length: ValueSize }] => "eBPF_XDP",
        _ => null,
    };
}
