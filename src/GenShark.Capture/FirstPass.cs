using System.Collections;
using GenShark.Capture.Reading;
using GenShark.Filters;

namespace GenShark.Capture;

/// <summary>
/// The first of two passes over a capture, tshark's <c>-2</c>: every packet is dissected, and the session notes what each tells of others, so that
/// the second pass shows what only later packets tell: the response to a request, the packet that completes a datagram. A read filter
/// (<c>-R</c>) leaves packets out of the capture here: the others are numbered anew, and their times are told against each other.
/// </summary>
/// <remarks>Notes take memory for every packet; how much depends on its protocols, some 100 bytes with TCP.</remarks>
/// <example>
/// <code>
/// FirstPass first;
/// using (var reader = CaptureReader.Open("trace.pcapng")) first = FirstPass.Run(reader);
/// using var again = CaptureReader.Open("trace.pcapng");
/// var cursor = new PacketCursor(again, DisplayFilter.Compile("dns.response_in"), first: first);
/// </code>
/// </example>
public sealed class FirstPass
{
    private readonly BitArray _kept = new(1024);
    private int _leftOut;

    private FirstPass(DissectionChoices? choices) => Session = new Session(choices) { KeepsHistory = true };

    /// <summary>What is known of the packets. For one second pass.</summary>
    public Session Session { get; }

    /// <summary>Behind which place in the file, from 1, the second pass ends too; <see cref="int.MaxValue"/> if only the file's end does.</summary>
    public int Last { get; private set; } = int.MaxValue;

    /// <summary>Goes through a capture. Damage ends it without a word: the second pass meets it too.</summary>
    /// <param name="reader">The capture, at its beginning; it must be opened anew for the second pass.</param>
    /// <param name="readFilter">Which packets belong to the capture; null for all.</param>
    /// <param name="last">The first packet from this place in the file on that belongs to the capture is the last, as in tshark.</param>
    /// <param name="selected">The number of the packet whose fields <paramref name="filter"/> may refer to (<c>${field}</c>); 0 for none.</param>
    /// <param name="filter">The display filter of the second pass.</param>
    /// <param name="choices">What is decoded otherwise than by default; null for nothing.</param>
    /// <param name="stop">Ends the pass.</param>
    public static FirstPass Run(
        CaptureReader reader, DisplayFilter? readFilter = null, int last = int.MaxValue, int selected = 0, DisplayFilter? filter = null,
        DissectionChoices? choices = null, CancellationToken stop = default) => Run(reader, readFilter, last, selected, filter, choices, null, stop);

    /// <summary>Goes through a capture as its options say.</summary>
    /// <exception cref="OperationCanceledException"><see cref="CaptureOptions.Stop"/> was asked for.</exception>
    internal static FirstPass Run(CaptureReader reader, CaptureOptions options) =>
        Run(reader, null, int.MaxValue, 0, null, options.ToChoices(), LongWork.Of(options), default);

    private static FirstPass Run(
        CaptureReader reader, DisplayFilter? readFilter, int last, int selected, DisplayFilter? filter, DissectionChoices? choices, LongWork? work, CancellationToken stop)
    {
        PacketCursor.LoadProtocols();
        var pass = new FirstPass(choices);
        pass.Session.Secrets = reader.Secrets;
        var dissection = new Dissection(pass.Session) { WantsText = false, WantsColumns = readFilter is { NeedsColumns: true } };
        try
        {
            while (pass.Last == int.MaxValue && reader.MoveNext())
            {
                work?.Pass(reader);
                if (reader.CaptureFilter is { } captured && !captured.Passes(reader.Current)) continue;
                bool keeps = pass.Take(reader, dissection, readFilter);
                if (keeps && dissection.Frame.Number == selected) filter?.Select(dissection);
                if (keeps && reader.PacketsRead >= last || stop.IsCancellationRequested) pass.Last = reader.PacketsRead;
            }
        }
        catch (CaptureFormatException)
        {
        }
        pass.Session.BeginSecondPass();
        return pass;
    }

    /// <summary>Whether the packet at a place in the file belongs to the capture.</summary>
    public bool Keeps(int place) => place < _kept.Length && _kept[place];

    private bool Take(CaptureReader reader, Dissection dissection, DisplayFilter? readFilter)
    {
        Frame frame = reader.Current with { Number = reader.Current.Number - _leftOut };
        Session.Clock.Tick(frame);
        dissection.Dissect(frame);
        if (readFilter is not null && !readFilter.Matches(dissection))
        {
            Session.TakeBack();
            _leftOut++;
            return false;
        }
        Session.Clock.MarkDisplayed();
        if (reader.PacketsRead >= _kept.Length) _kept.Length = reader.PacketsRead * 2;
        return _kept[reader.PacketsRead] = true;
    }
}
