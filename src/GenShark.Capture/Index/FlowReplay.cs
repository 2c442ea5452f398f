using GenShark.Capture.Reading;

namespace GenShark.Capture.Index;

/// <summary>The packets of one flow, dissected again in their order up to one that is wanted.</summary>
internal sealed class FlowReplay
{
    // Of so many packets it is noted what there was to say: some 100 bytes for each.
    private const int MostNoted = 50_000;

    private readonly FlowIndex _index;
    private readonly CaptureReader _reader;
    private readonly bool[] _parts;
    private readonly int _joins;
    private readonly Dissection _silent;
    private int _next = 1, _noted, _notedEnd;

    /// <param name="index">The flows of the capture.</param>
    /// <param name="reader">Reads packets again.</param>
    /// <param name="flow">The flow.</param>
    /// <param name="choices">What the user chose.</param>
    public FlowReplay(FlowIndex index, CaptureReader reader, int flow, DissectionChoices choices)
    {
        (_index, _reader, Flow) = (index, reader, flow);
        (_parts, _joins) = (index.PartsOf(flow), index.Flows.Joins);
        Session = new Session(choices) { KeepsHistory = true, Numbers = index.Numbers, IsPartial = true, Secrets = reader.Secrets };
        // What a packet shows of a message in pieces is noted with its columns.
        _silent = new Dissection(Session) { WantsText = false };
    }

    public int Flow { get; }

    public Session Session { get; }

    /// <summary>Whether a packet of the flow can be reached: it is still to come, or noted; and the flow is still the same.</summary>
    public bool Reaches(FlowIndex index, int number) => index == _index && _joins == _index.Flows.Joins && (number >= _next || number <= _notedEnd);

    /// <summary>Goes on so that a packet can be dissected with <see cref="Session"/>.</summary>
    /// <exception cref="CaptureFormatException">The capture is not any more what it was.</exception>
    public void GoTo(int number, LongWork? work)
    {
        if (number < _next) return;
        while (_index.Next(_parts, _next, number) is > 0 and int before)
        {
            _silent.Dissect(_reader.ReadAt(_index.EntryOf(before), before), default);
            Pass(before);
            work?.Pass(_reader);
        }
        Pass(number);
    }

    private void Pass(int number)
    {
        _next = number + 1;
        if (!Session.KeepsHistory) return;
        _notedEnd = number;
        Session.KeepsHistory = ++_noted < MostNoted;
    }
}
