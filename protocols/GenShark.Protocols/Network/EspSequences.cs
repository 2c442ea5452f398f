using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Which sequence number follows in each security association. As in tshark, that is all packets with one index, whoever sends them.</summary>
internal sealed class EspSequences
{
    private readonly StateTable<uint, EspArrival> _last = new();
    private readonly PacketMemory<EspArrival> _memory = new();

    /// <summary>Tells of a number that does not follow the one before.</summary>
    public void Check(Dissection d, in Slice s, uint index, uint sequence)
    {
        if (!_memory.TryRecall(d, s, out EspArrival before))
        {
            if (d.Session.IsRevisit) return;
            d.ShareKey(index);
            bool isKnown = _last.TryGet(index, out before);
            _last.Set(d.Session, index, new EspArrival(sequence, (uint)d.Frame.Number));
            if (!isKnown || before.Expected == sequence) return;
            _memory.Remember(d, s, before);
        }
        Show(d, s.Whole, index, sequence, before);
    }

    private static void Show(Dissection d, in Slice start, uint index, uint sequence, EspArrival before)
    {
        uint expected = before.Expected;
        bool isMissing = sequence > expected;
        d.Number(EspFields.SequenceAnalysisExpectedSn, start, 0, 0, expected, NodeFlags.Generated);
        if (isMissing && d.WantsTextOf(d.LastNode))
        {
            d.BeginText().Append($" ({sequence - expected} SNs missing)");
            d.EndAppendix(d.LastNode);
        }
        d.Open();
        TextBuilder message = d.BeginText().Append($"Wrong Sequence Number for SPI {index:x8} - ");
        if (isMissing) message.Append($"{sequence - expected} missing");
        else if (sequence == before.Sequence) message.Append($"{sequence} repeated");
        else message.Append($"{expected - sequence} less than expected");
        d.Expert(EspFields.SequenceAnalysisWrongSequenceNumber, start, Severity.Warning, ExpertGroup.Sequence);
        d.Close();
        d.Number(EspFields.SequenceAnalysisPreviousFrame, start, 0, 0, before.Frame, NodeFlags.Generated);
    }
}

/// <summary>The packet of an association that came last.</summary>
internal readonly record struct EspArrival(uint Sequence, uint Frame)
{
    /// <summary>The number that should follow.</summary>
    public uint Expected => Sequence + 1;
}
