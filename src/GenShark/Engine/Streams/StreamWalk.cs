namespace GenShark;

/// <summary>
/// Goes through a part of a stream: first through the message that it completes, if it does, then through those that it holds; what begins at its
/// end and is not whole waits for the parts to come. Generated walkers find the protocol of each <see cref="Payload"/>.
/// </summary>
public ref partial struct StreamWalk
{
    private readonly Dissection _dissection;
    private readonly FragmentFields _fields;
    private readonly StreamPlace _place;
    private Slice _part;
    private readonly StreamTable _table;
    private readonly StreamPart _known;
    private readonly bool _isRevisit;
    private StreamPart _became;
    private Slice _rest;
    private int _walked, _walkedInSource, _waiting;
    private readonly int _carrier, _firstSize;
    private int _firstLayer;
    private (int First, int End) _shown;
    private byte _layerNumber;
    private bool _isOpen, _isOld, _isJoined;
    private List<HeldPart>? _joining;

    /// <param name="dissection">The packet.</param>
    /// <param name="fields">What messages that were put together are shown with.</param>
    /// <param name="place">Where in which stream the part belongs.</param>
    /// <param name="part">The part.</param>
    public StreamWalk(Dissection dissection, FragmentFields fields, in StreamPlace place, in Slice part)
    {
        (_dissection, _fields, _place) = (dissection, fields, place);
        _part = part;
        _rest = part;
        _carrier = dissection.LayerCount - 1;
        _table = dissection.Session.State<StreamTable>();
        _firstSize = _table.Sizes.Count;
        _isRevisit = dissection.Session.IsRevisit;
        if (_isRevisit) Memory.TryRecall(dissection, part, out _known);
        dissection.StreamPlace = place;
    }

    /// <summary>What is to be walked next: all that is left, of the message that was put together or of the part.</summary>
    public readonly Slice Payload => _rest;

    private readonly PacketMemory<StreamPart> Memory => _table.MemoryOf(_dissection.Layers[_carrier].Protocol);

    // What the capture cut, or what may not follow, is read by itself.
    private readonly bool MayWait => _place.Order != StreamOrder.Unknown && _part.CapturedLength == _part.Length && _dissection.SourceCount < byte.MaxValue;

    // Nobody reads it by itself.
    private readonly bool IsHeldBack => _place.Order >= StreamOrder.Late;

    // Where the part belongs, without what came before.
    private readonly uint Position => _place.Position + (uint)(_became.Order?.Repeated ?? 0);

    // Whether it may be a piece of a message: what came before was one then.
    private readonly bool MayJoin => _place.Order <= StreamOrder.Late;

    // Whether what is walked stands behind a message that still lacks bytes in front of it: the columns tell of that one first.
    private readonly bool IsBehindHole => _became is { Continued: not null, Completes: false };

    /// <summary>Whether there is more to be walked.</summary>
    public bool MoveNext()
    {
        if (!_isOpen)
        {
            _isOpen = true;
            if (MayWait) Continue();
            if (_became.IsRestart || IsHeldBack && _became is { Continued: null, IsRepeated: false }) _rest = _part.From(_part.Length);
        }
        else if (_rest.Length == 0 && _rest.Source != _part.Source)
        {
            _rest = _part.Payload(_became.Taken, _part.Length - _became.Taken);
            _walkedInSource = 0;
        }
        return _rest.Length > 0;
    }

    /// <summary>The protocol that another one handed the stream over to; null if none did, or if that one does not take the bytes.</summary>
    public readonly Protocol? Successor =>
        _place.Flow.SuccessionIn(_dissection.Frame.Number) is { Protocol: var protocol } && (!protocol.IsSelective || protocol.Accepts(_rest)) ? protocol : null;

    /// <summary>The protocol that the stream turned out to be of, or that the bytes look like; what has messages is remembered.</summary>
    /// <param name="table">The protocols that are asked.</param>
    public readonly Protocol? Guess(DispatchTable table)
    {
        if (_place.Flow.Framing is { ComesFirst: true } framing && framing.LooksLike(_rest)) return null;
        int frame = _dissection.Frame.Number;
        if (_place.Flow.Guessed is { } known && _dissection.KnowsOf(known.Frame)) return known.Protocol;
        Protocol? guessed = _dissection.TableOf(table).Guess(_rest);
        if (guessed is { HasMessages: true } && MayWait && !_isRevisit) _place.Flow.Settle(guessed, frame);
        return guessed;
    }

    /// <summary>Walks the next message of a protocol, or all that is left if it has none. False after a fault.</summary>
    /// <param name="protocol">The protocol of <see cref="Payload"/>; null if it has none.</param>
    public bool Walk(Protocol? protocol)
    {
        bool done = WalkNext(protocol);
        if (_layerNumber != 0) return done;
        // How the message was put together is told, as in tshark, once it has been walked.
        _layerNumber = _dissection.LayerNumber;
        for (int i = _shown.First; i < _shown.End; i++) _dissection.Tape[i].LayerNumber = _layerNumber;
        return done;
    }

    private bool WalkNext(Protocol? protocol)
    {
        if (_became.IsRepeated) return _dissection.FailRepeated(_part);
        if (_isJoined && !UseJoined(protocol)) return true;
        Slice rest = _rest;
        if (protocol is null && _place.Flow.Framing is { } framing && framing.LooksLike(rest)) protocol = framing;
        if (protocol is not { HasMessages: true })
        {
            _rest = rest.From(rest.Length);
            return protocol is null ? !_dissection.ShowsFindings || _dissection.CallData(rest) : _dissection.CallMessage(protocol, rest, _place.Flow, isContinuation: false);
        }
        _dissection.MessageProgress = default;
        int size = protocol.MessageSize(rest);
        // What comes again is shown again, but nothing waits for the rest of it.
        if (_isOld && (size <= 0 || size > rest.Length)) size = MessageSize.None;
        bool isFramed = size != MessageSize.Rest;
        if (!isFramed || size == MessageSize.UntilEnd && _place.IsEnd) size = rest.Length;
        if (size == MessageSize.None)
        {
            _rest = rest.From(rest.Length);
            return true;
        }
        bool isWhole = size > 0 && size <= rest.Length;
        if (!isWhole && MayWait && protocol.JoinsMessage(rest))
        {
            Wait(protocol, size);
            return true;
        }
        if (protocol.ShowsMessageSize && isFramed) _table.Sizes.Add(new MessagePlace(rest.Source, rest.Offset, size));
        if (!isWhole) size = rest.Length;
        _rest = rest.From(size);
        Slice message = rest.Trim(size);
        _firstLayer = _dissection.LayerCount;
        _walked++;
        if (_dissection.CallMessage(protocol, message, _place.Flow, isContinuation: _walkedInSource++ > 0, _rest.Length)) return true;
        if (!protocol.CatchesFaults) return false;
        _dissection.ReportFault(message);
        return true;
    }

    /// <summary>Shows in the carrier's own tree what of the part belongs to messages of several parts, and says so if that is all of it.</summary>
    public readonly void ShowParts()
    {
        if (_became.Order is { } order) ShowOrder(order);
        ShowSizes(ofPart: false);
        if (_became.Continued is { } continued)
        {
            ShowReassembledIn(continued);
            if (!_became.Completes || continued.Wanted != MessageSize.UntilEnd) ShowContinued();
        }
        ShowSizes(ofPart: true);
        _table.Sizes.RemoveRange(_firstSize, _table.Sizes.Count - _firstSize);
        int behind = Math.Min(_waiting, _part.Length - _became.Taken);
        if (behind > 0)
        {
            ShowReassembledIn(_became.Begun);
            ShowPart(_part.Length - behind, behind);
        }
        if (IsBehindHole && _dissection.Columns.KeepsInfo)
        {
            _dissection.Columns.KeepsInfo = false;
            _dissection.SetProtocolColumn(_fields.Name);
        }
        else if (_walked == 0 && _became.Order is not { Repeated: > 0 } && (IsBehindHole || _waiting > 0)) SayPart();
        if (_part.Length > 0 && (_place.Order == StreamOrder.Repeated || _became.IsRestart)) ShowPart(0, _part.Length, "Retransmitted ");
        if (!_isRevisit && _became != default) Memory.Remember(_dissection, _part.Source, _part.Offset - (_became.Order?.Repeated ?? 0), _became);
    }

    private readonly void ShowSizes(bool ofPart)
    {
        for (int i = _firstSize; i < _table.Sizes.Count; i++)
        {
            if (_table.Sizes[i].Source == _part.Source == ofPart) _dissection.ShowSize(_fields, _table.Sizes[i]);
        }
    }

    private readonly void SayPart()
    {
        _dissection.SetProtocolColumn(_fields.Name);
        if (_dissection.BeginInfo(append: true) is { } info) info.Append($"{(info.Length > _dissection.Columns.Fence ? " " : "")}[{_fields.Name} segment of a reassembled PDU]");
    }

    private readonly void ShowContinued()
    {
        byte last = _dissection.LayerNumber;
        if (_layerNumber != 0) _dissection.LayerNumber = _layerNumber;
        ShowPart(0, _became.Taken);
        _dissection.LayerNumber = last;
    }

    private readonly void ShowPart(int at, int size, string kind = "") => ShowPart(_part, at, size, kind);

    private readonly void ShowPart(in Slice part, int at, int size, string kind)
    {
        _dissection.Bytes(_fields.PartData, part, at, Math.Min(size, part.CapturedLength - at));
        if (!_dissection.WantsText) return;
        _dissection.BeginText().Append($"{kind}{_fields.Name} segment data ({size} byte{(size == 1 ? "" : "s")})");
        _dissection.EndText(_dissection.LastNode);
    }

    private readonly void ShowReassembledIn(StreamMessage? message)
    {
        if (!_dissection.Session.IsSecondPass || message is null) return;
        int frame = message == _became.Begun ? message.LastIn : message.WholeIn;
        if (frame > _dissection.Frame.Number) _dissection.ShowReassembledIn(_fields, _carrier, frame);
    }

    private void Continue()
    {
        if (_isRevisit) _became = _dissection.Session.IsSecondPass && _known.Continued is { WholeIn: 0 } ? _known with { Completes = false } : _known;
        else if (_place.IsOrdered) TakeInOrder();
        else TakeIn();
        if (_became.Order is { } order && !GoOnInOrder(order)) return;
        if (_became.Continued is not { } message) return;
        if (_became.Completes)
        {
            int first = _dissection.Tape.Count;
            _rest = _became.Behind > 0 && _dissection.Session.IsSecondPass ? ShowWithoutNext(message) : _dissection.ShowMessage(_fields, message);
            _shown = (first, _dissection.Tape.Count);
            if (IsHeldBack) _rest = _part.From(_part.Length);
        }
        else
        {
            // What is behind a message that a hole keeps from being whole is another one's.
            _rest = _part.Payload(_became.Taken, _part.Length - _became.Taken);
            if (_rest.Length > 0)
            {
                SayPart();
                _dissection.Columns.KeepsInfo = true;
            }
            if (!_isRevisit || _dissection.Session.IsSecondPass) return;
            if (_became.IsLookedAt && _dissection.ShowBegunAgain(message, _place.Flow, message.OffsetOf(_place.Position) + _became.Taken)) return;
            if (_became.Info is { } text) _dissection.BeginInfo(append: false)?.Append(text);
        }
    }

    private Slice ShowWithoutNext(StreamMessage message)
    {
        Slice whole = _dissection.JoinMessage(message, message.Length - _became.Behind);
        _dissection.ShowJoined(_fields, message, whole, whole.Length);
        _became = _became with { Taken = _became.Taken - _became.Behind };
        return whole;
    }

    private void TakeIn()
    {
        StreamFlow flow = _place.Flow;
        uint end = _place.Position + (uint)_part.Length;
        // What was there before belongs to nothing new.
        bool isBehind = flow.End is { } known && _part.Length > 0 && (int)(known - end) >= 0;
        _isOld = IsHeldBack || isBehind && _place.Order != StreamOrder.Moved;
        if (!_isOld && !isBehind) flow.End = end;
        int inWhole = _isOld ? flow.OffsetInWhole(_place.Position) : -1;
        if (inWhole > 0 && MayJoin)
        {
            _became = _became with { IsRepeated = true };
            return;
        }
        int offset = flow.Pending?.OffsetOf(_place.Position) ?? -1;
        bool isBegun = _place.Order == StreamOrder.Moved && (offset == 0 && _part.Length <= flow.Pending!.Length || flow.GivenUp == _place.Position);
        bool isLonger = offset == 0 && flow.Pending!.Wanted == MessageSize.Unknown && _part.Length > flow.Pending.Length;
        if (isBegun || IsHeldBack && (inWhole == 0 || offset == 0 && !isLonger))
        {
            _became = _became with { IsRestart = true };
            return;
        }
        if (!MayJoin || flow.Pending is not { } message || !message.Takes(offset)) return;
        _isOld = false;
        AddTo(message, offset);
    }

    // A part, or the beginning of one, belongs to a message that waits for it.
    private void AddTo(StreamMessage message, int offset)
    {
        int taken = 0;
        bool completes = false, isLookedAt = false;
        while (!completes && (taken < _part.Length || _place.IsEnd))
        {
            int take = Math.Min(_part.Length - taken, message.Wanted < 0 ? int.MaxValue : message.Wanted - offset - taken);
            _table.Add(_dissection, message, offset + taken, _part.Bytes.Slice(taken, take));
            taken += take;
            if (!message.IsWaiting || !message.MayBeWhole(_place.IsEnd)) break;
            // Nobody looks at what is held back: as in tshark that is all of a message of which any more was wanted.
            completes = IsHeldBack && message.Wanted == MessageSize.Unknown || _dissection.IsWhole(message, _place.Flow, _place.IsEnd, mayShow: taken == _part.Length);
            isLookedAt = true;
            if (taken == _part.Length) break;
        }
        _became = new StreamPart(message, taken, completes, null) { Order = _became.Order, IsLookedAt = isLookedAt && !completes, Info = isLookedAt && !completes ? _dissection.NoteInfo() : null };
        if (!completes) return;
        message.Parts.Complete(_dissection.Frame.Number);
        _place.Flow.Complete(message.Start, message.Length);
        _table.Remove(message);
    }

    private void Wait(Protocol protocol, int size)
    {
        _waiting = _rest.Length;
        StreamMessage? begun = _known.Begun;
        if (!_isRevisit && _joining is not null && _rest.Source != _part.Source) begun = BeginBehindJoined(protocol, size);
        else if (!_isRevisit && size != MessageSize.TooLong)
        {
            uint start = Position + (uint)(_rest.Source == _part.Source ? _part.Length : _became.Taken) - (uint)_rest.Length;
            begun = _table.Begin(_dissection, _place.Flow, protocol, start, size, _rest.Bytes);
        }
        if (!_isRevisit && _joining is null && _rest.Source != _part.Source) _became = _became with { Behind = Math.Min(_rest.Length, _became.Taken) };
        // A second pass knows that it does not end here.
        bool isNews = !_dissection.Session.IsSecondPass || begun is null;
        if (protocol.ShowsBegun(_rest)) ShowBegun(protocol, isNews);
        else if (_walkedInSource == 0 && isNews) protocol.Announce(_rest);
        _became = _became with { Begun = begun };
        _rest = _rest.From(_rest.Length);
    }

    // It belongs to the layer of the message in front of it, or is one.
    private readonly void ShowBegun(Protocol protocol, bool isNews)
    {
        if (_walkedInSource > 0) _dissection.CoverBegun(_firstLayer, _rest);
        else if (isNews) _dissection.CallBegun(protocol, _rest, _place.Flow, clearsInfo: _walked == 0);
    }
}
