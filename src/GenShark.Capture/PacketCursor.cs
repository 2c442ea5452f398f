using System.Runtime.CompilerServices;
using GenShark.Capture.Reading;
using GenShark.Capture.Reading.Ahead;
using GenShark.Capture.Sharding;
using GenShark.Capture.Statistics;
using GenShark.Filters;

namespace GenShark.Capture;

/// <summary>
/// Goes through a capture from one packet that passes a display filter to the next, dissecting no more than is needed. Allocates
/// nothing a packet. For programs that read captures from end to end; <see cref="FileCapture"/> is the comfortable way.
/// </summary>
public sealed class PacketCursor
{
    private readonly CaptureReader _reader;
    private readonly DisplayFilter? _filter;
    private readonly DirectFilter? _direct;
    private readonly FirstPass? _first;
    private readonly TapSet? _taps;
    private readonly Output.ScannedFields? _scanned;

    // In a second pass the current packet, under its number among those that the first pass left in the capture.
    private Frame _numbered;
    private int _leftOut;

    private bool _hasBegun;

    // The packets that are dissected, if the session is that of a shard.
    private readonly ShardFrames? _frames;

    // Tells which frames hold nothing that the filter looks at, if all that is wanted of a frame may be told by it; whether those pass.
    private readonly DissectionPlan? _sieve;
    private readonly PassedStreams? _passed;
    private readonly Func<StreamSigns, DissectionPlan>? _newPlan;
    private bool _passesNothing;

    static PacketCursor() => LoadProtocols();

    /// <summary>Sees to it that the protocols of GenShark are registered, before a filter names them.</summary>
    public static void LoadProtocols() => RuntimeHelpers.RunModuleConstructor(typeof(Protocols.Udp).Module.ModuleHandle);

    /// <param name="reader">The capture; it stays the caller's to dispose.</param>
    /// <param name="filter">Which packets pass; null for all.</param>
    /// <param name="needs">What is asked of the packets that pass.</param>
    /// <param name="fields">Without <see cref="PacketNeeds.Labels"/>: the only fields whose values are asked for; null for all.</param>
    /// <param name="session">What is kept between packets; null for a session of its own. Of the packets that do not belong to its <see cref="Shard"/> only the times count.</param>
    /// <param name="first">The first pass over the same capture, if this is the second; it has the session.</param>
    /// <param name="taps">Statistics that take the packets as the cursor goes; null for none.</param>
    /// <param name="scanned">The same fields, if they are all that is asked of packets: read of frames that need no dissection (<see cref="IsScanned"/>).</param>
    public PacketCursor(
        CaptureReader reader, DisplayFilter? filter = null, PacketNeeds needs = PacketNeeds.All, IReadOnlyCollection<string>? fields = null, Session? session = null, FirstPass? first = null,
        TapSet? taps = null, Output.ScannedFields? scanned = null)
    {
        _reader = reader;
        _first = first;
        _filter = filter;
        _taps = taps;
        taps?.Begin(reader);
        Needs = needs;
        session = first?.Session ?? session ?? new Session();
        session.Secrets = reader.Secrets;
        if (session.Flows is Shard shard) _frames = new ShardFrames(shard);
        bool mayScan = !session.Choices.ChangeWalks;
        if (taps is null && mayScan)
        {
            if (filter is not null && (needs == PacketNeeds.Frames || scanned is not null)) _direct = DirectOf(filter, reader);
            if (filter is null || _direct is not null) _scanned = scanned;
        }
        PacketNeeds all = needs | (taps?.Needs ?? PacketNeeds.Frames);
        bool wantsLabels = all.HasFlag(PacketNeeds.Labels), wantsFieldLabels = needs.HasFlag(PacketNeeds.FieldLabels), wantsTexts = all.HasFlag(PacketNeeds.TextLabels);
        Dissection = new Dissection(session)
        {
            WantsText = wantsLabels || wantsFieldLabels || wantsTexts,
            WantsOnlyTexts = wantsTexts && !wantsLabels,
            HasTree = all != PacketNeeds.Columns || filter is not null || fields is { Count: > 0 },
            WantsColumns = all.HasFlag(PacketNeeds.Columns) || filter is { NeedsColumns: true },
            TellsRefusals = taps is { NeedsRefusals: true },
        };
        if (filter is { NeedsWholeTape: true } || taps is { Fields: null }) return;
        bool mustWalk = Dissection.WantsColumns || !mayScan || taps is { MustWalk: true };
        IReadOnlyCollection<string> tapped = taps?.Fields ?? [];
        if (needs != PacketNeeds.Frames && (fields is null || needs.HasFlag(PacketNeeds.Sources) || wantsLabels || wantsTexts)) return;
        // What was passed by can be read again, in one pass.
        bool isOnce = first is null && session is { KeepsHistory: false, IsPartial: false, Flows: null or Shard };
        PassedStreams? passed = isOnce && reader.Paths.Count > 0 ? new ReadAgainStreams(reader, _frames, NewDissection) : null;
        DissectionPlan NewPlan(StreamSigns? signs) => PlanFor(filter, needs == PacketNeeds.Frames ? tapped : [.. fields!, .. tapped], mustWalk, reader.MayBringSecrets, signs);
        DissectionPlan plan = NewPlan(passed);
        Dissection.Plan = plan;
        Dissection.WantsText = wantsFieldLabels;
        if (plan.PassesStreams) session.Passed = passed;
        // Where fields are read of frames, the filter is judged on them too.
        if (filter is not null && taps is null && isOnce && _scanned is null) (_sieve, _passed, _newPlan) = (plan, passed, NewPlan);
    }

    /// <summary>
    /// Whether the capture is still written to: where it is cut short at its end there is no packet yet, which is no damage. The next move goes on
    /// there.
    /// </summary>
    public bool IsGrowing { get; init; }

    /// <summary>Whether statistics take the packets that do not pass the filter too, as tshark's do.</summary>
    public bool TapsIgnoreFilter { get; init; }

    /// <summary>
    /// Whether other threads may read the capture ahead of the cursor, where that pays. Then no <c>last</c> packet is to be given to the moves: the
    /// reader goes on to the next one that passes at once.
    /// </summary>
    public bool ReadsAhead { get; init; }

    /// <summary>
    /// With <see cref="ReadsAhead"/>: makes a writer for each thread, which prints packets that need no dissection; the cursor does not move to these then.
    /// Null if it is to move to all.
    /// </summary>
    public Func<Output.IScannedWriter>? NewScannedWriter { get; init; }

    /// <summary>Takes what those writers print, in order with the packets that the cursor moves to.</summary>
    public TextTaker? ScannedText { get; init; }

    /// <summary>Ends a move with an <see cref="OperationCanceledException"/>: the next one goes on behind the packets that were looked at.</summary>
    public CancellationToken Stop
    {
        get;
        init
        {
            field = value;
            if (value.CanBeCanceled) Work = new LongWork(null, value);
        }
    }

    /// <summary>Is told of each packet that is looked at; null if nobody asks.</summary>
    internal LongWork? Work { get; init; }

    /// <summary>Takes of which flow each packet is; null if nobody asks.</summary>
    internal Index.FlowIndex? Flows { get; set; }

    /// <summary>What is asked of the packets that pass.</summary>
    public PacketNeeds Needs { get; }

    /// <summary>The current packet as it stands in the capture; its bytes stay valid until the next move.</summary>
    public ref readonly Frame Frame => ref _first is null ? ref _reader.Current : ref _numbered;

    /// <summary>Whether the current packet's fields were read without a dissection of it.</summary>
    public bool IsScanned { get; private set; }

    /// <summary>The current packet's dissection, if more was asked for than <see cref="PacketNeeds.Frames"/> and it was not scanned; overwritten by the next move.</summary>
    public Dissection Dissection { get; private set; }

    /// <summary>Another dissection of the same session that wants the same of packets: for <see cref="Use"/>.</summary>
    public Dissection NewDissection() =>
        new(Dissection.Session)
        {
            HasTree = Dissection.HasTree,
            WantsColumns = Dissection.WantsColumns,
            TellsRefusals = Dissection.TellsRefusals,
            Plan = Dissection.Plan,
            WantsText = Dissection.WantsText,
            WantsOnlyTexts = Dissection.WantsOnlyTexts,
        };

    /// <summary>
    /// Uses another dissection from the next move on. The one before is left as it is: once <see cref="Dissection.KeepFrame"/> was asked of it,
    /// another thread may read it while the cursor moves on.
    /// </summary>
    public void Use(Dissection dissection) => Dissection = dissection;

    /// <summary>Moves to the next packet that passes.</summary>
    /// <param name="last">The number of the last packet to look at.</param>
    /// <returns>False at the end.</returns>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; all packets before have been seen.</exception>
    /// <exception cref="OperationCanceledException"><see cref="Stop"/> was asked for.</exception>
    public bool MoveNext(int last = int.MaxValue)
    {
        try
        {
            return _first is null ? Move(last) : MoveAgain(_first, last);
        }
        catch (CaptureFormatException unfinished) when (IsGrowing && unfinished.Problem == CaptureProblem.CutShort)
        {
            return false;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Move(int last)
    {
        Bpf.CaptureFilter? captured = _reader.CaptureFilter;
        LongWork? work = Work;
        if (!_hasBegun)
        {
            _hasBegun = true;
            _passesNothing = _sieve is null || Flows is not null || _filter!.MatchesNothing() is not false;
            if (ReadsAhead && !IsGrowing && captured is null && last == int.MaxValue) ReadAhead(work);
        }
        while (_reader.PacketsRead < last)
        {
            work?.Pass(_reader);
            if (!_reader.MoveNext()) return false;
            if (captured is not null && !captured.Passes(_reader.Current)) continue;
            if (_frames is not null && !TakesForShard(_reader.Current)) continue;
            if (_scanned is null && _direct is not null)
            {
                // Frames that are only counted show no times.
                int verdict = _reader.Verdict == CaptureReader.NotJudged ? _direct.Judge(_reader.Current) : _reader.Verdict;
                if (verdict > 0) return true;
                if (verdict == 0) continue;
            }
            // Of what is not shown nobody asks for times either: what asks for those asks for the frame.
            if (_isJudgedAlone && _reader.Verdict != CaptureReader.NotJudged)
            {
                if (_reader.Verdict > 0) return true;
                if (AloneJudge.KeyOf(_reader.Verdict) is not StreamSigns.None and var key && _passed!.TryPass(key)) continue;
            }
            else if (!_passesNothing && _sieve!.IsNothing(_reader.Current)) continue;
            if (Shows(_reader.Current)) return true;
        }
        return false;
    }

    // Whether the shard shows the frame, if it passes. Others it dissects if they are for all shards; of the rest only the times count.
    private bool TakesForShard(in Frame frame)
    {
        if (!_frames!.Takes(frame, out bool shows)) Dissection.Session.Clock.Tick(frame);
        else if (!shows) Shows(frame);
        return shows;
    }

    // Whether those who read ahead judge frames that need no dissection in order.
    private bool _isJudgedAlone;

    // What needs more than a frame is not read ahead, unless a filter turns down what does not: it would cost more to hand packets from one processor to another.
    private void ReadAhead(LongWork? work)
    {
        if (_scanned is null && _direct is not null) _reader.TryReadAhead(NewJudge, work);
        else if (_scanned is { AskOrder: false } && NewScannedWriter is not null) _reader.TryReadAhead(() => NewPrinter(NewScannedWriter()), work, ScannedText);
        else if (_sieve is { MayFinishAlone: true } && Flows is null && _filter!.MatchesNothing() is not null) _isJudgedAlone = _reader.TryReadAhead(NewAloneJudge, work);
    }

    private FrameJudge NewAloneJudge()
    {
        var signs = new StreamSigns();
        var judge = new AloneJudge(_filter!.NewTest(), _newPlan!(signs), Dissection.Session.Choices, signs, _passesNothing, Needs == PacketNeeds.Frames);
        return (in frame, _) => judge.Judge(frame);
    }

    private FrameJudge NewJudge()
    {
        DirectFilter direct = NewDirect();
        return (in frame, _) => direct.Judge(frame);
    }

    // Above zero if a frame passes whose values were read, 0 if it does not, below zero if it must be dissected.
    private static int Judge(Output.ScannedFields scanned, DirectFilter? direct, in Frame frame, FrameClock clock) =>
        !scanned.TryRead(frame, clock) ? -1 : direct is null ? 1 : direct.Judge(frame);

    private DirectFilter NewDirect() => DirectOf(_filter!, _reader) ?? throw new InvalidOperationException("A filter that was direct no longer is.");

    // Prints frames that are scanned; the others are the cursor's.
    private FrameJudge NewPrinter(Output.IScannedWriter writer)
    {
        const int NeedsDissection = 1;
        DirectFilter? direct = _direct is null ? null : NewDirect();
        FrameClock unasked = new();
        return (in frame, text) =>
        {
            int verdict = Judge(writer.Scanned!, direct, frame, unasked);
            if (verdict < 0) return NeedsDissection;
            if (verdict > 0) writer.WriteScanned(frame, text);
            return 0;
        };
    }

    private static DirectFilter? DirectOf(DisplayFilter filter, CaptureReader reader) =>
        DirectFilter.TryCreate(filter, out DirectFilter? direct, deciphers: reader.MayBringSecrets) || DirectFilter.TryLoosen(filter, out direct, reader.MayBringSecrets) ? direct : null;

    private bool MoveAgain(FirstPass first, int last)
    {
        while (_reader.PacketsRead < Math.Min(last, first.Last))
        {
            Work?.Pass(_reader);
            if (!_reader.MoveNext()) return false;
            if (_reader.CaptureFilter is { } captured && !captured.Passes(_reader.Current)) continue;
            if (!first.Keeps(_reader.PacketsRead))
            {
                _leftOut++;
                continue;
            }
            _numbered = _reader.Current with { Number = _reader.Current.Number - _leftOut };
            if (Shows(_numbered)) return true;
        }
        return false;
    }

    /// <summary>What must be read of packets for a filter and some fields.</summary>
    internal static DissectionPlan PlanFor(DisplayFilter? filter, IReadOnlyCollection<string> fields, bool mustWalk, bool deciphers, StreamSigns? passed = null)
    {
        IReadOnlyList<FieldReference> filtered = filter?.Fields ?? [];
        return new DissectionPlan(
            filtered.Select(field => field.Name).Concat(fields), mustWalk || filtered.Any(field => field is { IsProtocol: true, NeedsValue: true, Name: not "frame" }), deciphers, passed);
    }

    private bool Shows(in Frame frame)
    {
        FrameClock clock = Dissection.Session.Clock;
        clock.Tick(frame);
        if (!Passes(frame)) return false;
        clock.MarkDisplayed();
        return true;
    }

    private bool Passes(in Frame frame)
    {
        // A frame that can't be scanned is dissected even if it does not pass: it may be a piece of a datagram.
        int verdict = _scanned is null ? -1 : Judge(_scanned, _direct, frame, Dissection.Session.Clock);
        IsScanned = verdict >= 0;
        if (IsScanned) return verdict > 0;
        if (_filter is null && _taps is null && Needs == PacketNeeds.Frames) return true;
        Dissection.Dissect(frame);
        Flows?.Add(_reader);
        if (TapsIgnoreFilter) _taps?.Take(Dissection);
        if (_filter is not null && !_filter.Matches(Dissection)) return false;
        if (!TapsIgnoreFilter) _taps?.Take(Dissection);
        return true;
    }
}
