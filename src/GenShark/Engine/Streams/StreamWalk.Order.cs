namespace GenShark;

// Parts that are put in order before any protocol reads them.
public ref partial struct StreamWalk
{
    // What came before is cut off, what lies behind a gap waits, and what waited for the part joins it.
    private void TakeInOrder()
    {
        HeldParts held = _place.Flow.KeepOrder();
        if (!held.HasBegun) held.BeginAt(_place.Position);
        int behind = held.Behind(_place.Position);
        if (behind < 0)
        {
            Hold(held);
            return;
        }
        StreamMessage? pending = _place.Flow.Pending;
        // What belongs to a message that is not whole yet is added to it, though it may have come before.
        if (behind > 0 && !(pending?.OffsetOf(_place.Position) >= 0))
        {
            _became = _became with { Order = new OrderedPart { Repeated = Math.Min(behind, _part.Length) } };
            Cut();
            if (_part.Length == 0) return;
        }
        uint end = Position + (uint)_part.Length;
        held.Reach(end);
        while (_part.Length > 0 && _table.TakeNext(held) is { } next) (_joining ??= []).Add(next);
        if (_joining is not null && held.Behind(end) > 0) Join(pending);
        else if (pending is not null) AddInOrder(pending);
    }

    // What waited lies within the part.
    private void AddInOrder(StreamMessage pending)
    {
        int offset = pending.OffsetOf(Position);
        if (!pending.Takes(offset)) return;
        foreach (HeldPart part in _joining ?? [])
        {
            int at = pending.OffsetOf(part.Position);
            if (pending.Takes(at) || pending.Wanted < 0) _table.Add(_dissection, part.Frame, pending, at, part.Bytes);
            part.Message = pending;
        }
        AddTo(pending, offset);
    }

    private void Join(StreamMessage? pending)
    {
        StreamMessage message = pending ?? _table.Begin(_dissection, _place.Flow, _dissection.Session.DataProtocol, Position, MessageSize.Unknown);
        _table.Add(_dissection, message, message.OffsetOf(Position), _part.Bytes);
        foreach (HeldPart part in _joining!)
        {
            _table.Add(_dissection, part.Frame, message, message.OffsetOf(part.Position), part.Bytes);
            part.Message = message;
        }
        _became = new StreamPart(message, _part.Length, false, null) { Order = new OrderedPart { Repeated = _became.Order?.Repeated ?? 0, IsJoined = true } };
    }

    // Of a message whose size is known, what waits ends where it does.
    private void Hold(HeldParts held)
    {
        StreamMessage? pending = _place.Flow.Pending;
        int within = pending is { Wanted: >= 0 and < MessageSize.UntilEnd } ? pending.Wanted - pending.OffsetOf(_place.Position) : 0;
        if (within <= 0 || within >= _part.Length) within = _part.Length;
        HeldPart? first = _table.Hold(_dissection, held, _place.Position, _part.Bytes[..within]);
        HeldPart? behind = within < _part.Length ? _table.Hold(_dissection, held, _place.Position + (uint)within, _part.Bytes[within..]) : null;
        if (first is not null) _became = _became with { Order = new OrderedPart { Held = first, HeldBehind = behind } };
    }

    // Whether the part goes on as any other.
    private bool GoOnInOrder(OrderedPart order)
    {
        if (_isRevisit) Cut();
        if (order.Held is null && _part.Length > 0 && (!order.IsJoined || _isRevisit && !_became.Completes)) return true;
        if (!order.IsJoined || _became.Continued is not { } message || !_isRevisit && !message.IsWaiting)
        {
            _rest = _part.From(_part.Length);
            return false;
        }
        _rest = _dissection.JoinMessage(message, !_isRevisit || !_dissection.Session.IsSecondPass ? message.Length : order.Used);
        _isJoined = true;
        return false;
    }

    private void Cut()
    {
        int repeated = _became.Order!.Repeated;
        if (repeated > 0) _rest = _part = _part.Payload(repeated, _part.Length - repeated);
    }

    // Whether any message is whole of those that were joined; if so, they are shown, and how they were put together.
    private bool UseJoined(Protocol? protocol)
    {
        _isJoined = false;
        StreamMessage message = _became.Continued!;
        OrderedPart order = _became.Order!;
        int size = MessageSize.Unknown;
        if (!_isRevisit) order.Used = protocol is { HasMessages: true } ? WholeMessages(protocol, out size) : _rest.Length;
        if (order.Used == 0)
        {
            (message.Protocol, message.Wanted, message.Progress) = (protocol!, size, _dissection.MessageProgress);
            if (protocol!.ShowsBegun(_rest)) _dissection.CallBegun(protocol, _rest, _place.Flow, clearsInfo: true);
            else protocol.Announce(_rest);
            _became = _became with { IsLookedAt = true, Info = _dissection.NoteInfo() };
            _rest = _part.From(_part.Length);
            return false;
        }
        int first = _dissection.Tape.Count;
        _dissection.ShowJoined(_fields, message, _rest, order.Used);
        _shown = (first, _dissection.Tape.Count);
        if (_isRevisit) return true;
        message.Parts.Complete(_dissection.Frame.Number);
        _table.Remove(message);
        _became = _became with { Completes = true };
        return true;
    }

    // How many bytes of those that were joined are whole messages.
    private readonly int WholeMessages(Protocol protocol, out int size)
    {
        int at = 0;
        for (size = 1; at < _rest.Length; at += size)
        {
            Slice left = _rest.Payload(at, _rest.Length - at);
            _dissection.MessageProgress = default;
            size = protocol.MessageSize(left);
            if (size == MessageSize.None || size == MessageSize.UntilEnd && _place.IsEnd) return _rest.Length;
            if (size > 0 && size <= left.Length) continue;
            return protocol.JoinsMessage(left) ? at : _rest.Length;
        }
        return at;
    }

    // What is not whole of what was joined came with the packets that brought it.
    private readonly StreamMessage BeginBehindJoined(Protocol protocol, int size)
    {
        StreamMessage joined = _became.Continued!;
        int used = joined.Length - _rest.Length;
        StreamMessage begun = _table.Begin(_dissection, _place.Flow, protocol, joined.Start + (uint)used, size);
        ReadOnlySpan<byte> bytes = _dissection.Source(_rest.Source);
        foreach (ref readonly Fragment part in joined.Parts.Fragments)
        {
            int from = Math.Max(part.Offset, used);
            if (from < part.End) _table.Add(_dissection, part.Frame, begun, from - used, bytes[from..part.End]);
        }
        foreach (HeldPart part in _joining!)
        {
            int at = joined.OffsetOf(part.Position);
            if (at >= used) part.Message = begun;
            else if (at + part.Bytes.Length > used) part.Begun = begun;
        }
        return begun;
    }

    private readonly void ShowOrder(OrderedPart order)
    {
        if (order.Repeated > 0)
        {
            int offset = _part.Offset - order.Repeated;
            ShowPart(new Slice(_dissection.Source(_part.Source)[offset..], order.Repeated, offset, _part.Source, _dissection), 0, order.Repeated, "Retransmitted ");
        }
        if (order.Held is not { } held) return;
        ShowHeld(held, 0);
        if (order.HeldBehind is { } behind) ShowHeld(behind, held.Bytes.Length);
        SayPart();
    }

    private readonly void ShowHeld(HeldPart held, int at)
    {
        ShowReassembledIn(held.Message);
        ShowReassembledIn(held.Begun);
        ShowPart(_part, at, held.Bytes.Length, "");
    }
}
