using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Requests, sessions, shares and open files of a session's connections, and what the message being walked has to do with them.</summary>
internal sealed class Smb2Conversations
{
    private readonly StateTable<(uint Stream, ulong Message), Smb2Exchange> _exchanges = new();
    private readonly StateTable<(uint Stream, ulong Session), Smb2SessionState> _sessions = new();
    private readonly StateTable<(uint Stream, ulong Session, uint Tree), Smb2TreeState> _trees = new();
    private readonly PacketMemory<Smb2MessageState> _memory = new();
    private readonly PacketMemory<Smb2SessionState?> _encrypted = new();
    private ulong _sessionId;
    private uint _treeId;
    private bool _isRevisit;

    /// <summary>What the message being walked has to do with others.</summary>
    public Smb2MessageState Message { get; private set; }

    /// <summary>The request, or the one that is answered; one of its own if that is not known.</summary>
    public Smb2Exchange Exchange { get; private set; } = new();

    /// <summary>The open files of the connections.</summary>
    public Smb2Files Files { get; } = new();

    /// <summary>The hashes of what the connections agreed on.</summary>
    public Smb2Preauth Preauth { get; } = new();

    /// <summary>What the message's own header says.</summary>
    public (Smb2Command Command, bool IsResponse, NtStatus Status) Header { get; private set; }

    /// <summary>How many negotiate contexts the message has.</summary>
    public int ContextCount { get; private set; }

    /// <summary>The function that the message is about.</summary>
    public Smb2IoctlFunction Function { get; private set; }

    /// <summary>What of the message stands beside it: where in the layer, and how long.</summary>
    public (int Offset, int Length) Beside { get; set; }

    /// <summary>The state of the dissection that a structure is part of; an empty one for loose bytes.</summary>
    public static Smb2Conversations Of(in Slice slice) => slice.Dissection is { } d ? d.Session.State<Smb2Conversations>() : new Smb2Conversations();

    /// <summary>A message begins.</summary>
    public void Enter(Dissection d, in Smb2Header header)
    {
        uint stream = TcpConversations.StreamOf(d);
        Header = (header.Command, header.IsResponse, header.IsResponse ? header.Status : default);
        (_sessionId, _treeId, ContextCount, Function) = (header.SessionId, header.IsAsync ? 0 : header.TreeId, 0, default);
        Beside = default;
        _isRevisit = _memory.TryRecall(d, header.Slice, out Smb2MessageState known);
        if (_isRevisit) Message = known with { Session = Revisit(d, stream, _sessionId, known.Session), Tree = Revisit(d, stream, known.Tree), ResponseIn = d.Session.IsSecondPass && !header.IsResponse && known.Exchange?.Response is > 0 and var response ? (uint)response : null };
        else
        {
            Message = Relate(d, stream, header);
            _memory.Remember(d, header.Slice, Message);
        }
        Exchange = Message.Exchange ?? new Smb2Exchange();
    }

    // In a second pass tshark tells where the session was agreed on in the end, if it was, and no longer whose it is.
    private Smb2SessionState? Revisit(Dissection d, uint stream, ulong id, Smb2SessionState? known) =>
        !d.Session.IsSecondPass ? known : _sessions.Find((stream, id)) is { IsAgreedOn: true } last ? last with { User = null } : null;

    private Smb2TreeState? Revisit(Dissection d, uint stream, Smb2TreeState? known) => d.Session.IsSecondPass ? _trees.Find((stream, _sessionId, _treeId)) ?? known : known;

    /// <summary>The session of an encrypted message.</summary>
    public Smb2SessionState? FindSession(Dissection d, in Slice layer, ulong id)
    {
        if (_encrypted.TryRecall(d, layer, out Smb2SessionState? known)) return Revisit(d, TcpConversations.StreamOf(d), id, known);
        Smb2SessionState? session = _sessions.Find((TcpConversations.StreamOf(d), id));
        _encrypted.Remember(d, layer, session);
        return session;
    }

    public bool NoteContexts(int count)
    {
        ContextCount = count;
        return true;
    }

    /// <summary>What a request asks of a file, or in a directory.</summary>
    public void NoteInfo(Smb2InfoClass kind, byte level) => Learn(exchange => (exchange.Class, exchange.Level) = (kind, level));

    public bool NotePattern(Dissection d, Smb2FindLevel level, string pattern)
    {
        Learn(exchange => (exchange.FindLevel, exchange.Pattern) = (level, pattern));
        Smb2Info.WritePattern(d, Exchange);
        return true;
    }

    public bool NoteTree(Dissection d, string name)
    {
        Learn(exchange => exchange.Name = name);
        d.BeginInfo(append: true)?.Append($" Tree: {name}");
        return true;
    }

    public bool NoteName(Dissection d, string name)
    {
        Learn(exchange => exchange.Name = name);
        d.BeginInfo(append: true)?.Append($" File: {name}");
        return true;
    }

    public void NoteFunction(Dissection d, Smb2IoctlFunction function)
    {
        Function = function;
        if (function.Name() is { } name) d.BeginInfo(append: true)?.Append($" {name}");
    }

    /// <summary>A client has said who it is.</summary>
    public void LearnUser(Dissection d, NtlmUser user)
    {
        if (!_isRevisit && !Header.IsResponse) _sessions.Set(d.Session, (TcpConversations.StreamOf(d), _sessionId), new Smb2SessionState((uint)d.Frame.Number, user));
    }

    /// <summary>A server has answered to that.</summary>
    public void LearnSession(Dissection d)
    {
        if (_isRevisit || Header.Status != NtStatus.Success) return;
        (uint, ulong) key = (TcpConversations.StreamOf(d), _sessionId);
        _sessions.Set(d.Session, key, new Smb2SessionState((uint)d.Frame.Number, _sessions.Find(key)?.User) { IsAgreedOn = true });
    }

    /// <summary>A share may be used.</summary>
    public void LearnTree(Dissection d, Smb2ShareType type)
    {
        if (!_isRevisit && Message.Exchange?.Name is { } name) _trees.Set(d.Session, (TcpConversations.StreamOf(d), _sessionId, _treeId), new Smb2TreeState((uint)d.Frame.Number, name, type));
    }

    /// <summary>A file of the message's share.</summary>
    public void EnterFile(Dissection d, in Slice slice, Guid id) =>
        Files.Current = Files.Enter(d, slice, new Smb2FileKey(TcpConversations.StreamOf(d), _sessionId, _treeId, id), Header.Command, Header.IsResponse, Message.Exchange?.Name);

    private Smb2MessageState Relate(Dissection d, uint stream, in Smb2Header header)
    {
        (uint, ulong) key = (stream, header.MessageId);
        Smb2SessionState? session = _sessions.Find((stream, header.SessionId));
        Smb2TreeState? tree = header.IsAsync ? null : _trees.Find((stream, header.SessionId, header.TreeId));
        if (!header.IsResponse)
        {
            var asked = new Smb2Exchange { Request = d.Frame.Number, Asked = d.Frame.Time, Command = header.Command };
            if (header.MessageId != ulong.MaxValue) _exchanges.Set(d.Session, key, asked);
            return new Smb2MessageState(asked, session, tree, null, null);
        }
        if (header.MessageId == ulong.MaxValue || !_exchanges.TryGet(key, out Smb2Exchange? exchange) || exchange.Command != header.Command)
            return new Smb2MessageState(null, session, tree, null, null);
        if (header.Status != NtStatus.Pending) exchange.Response = d.Frame.Number;
        return new Smb2MessageState(exchange, session, tree, (uint)exchange.Request, d.Frame.Time - exchange.Asked);
    }

    // What a request asked for stays as it was when it is dissected again.
    private void Learn(Action<Smb2Exchange> note)
    {
        if (!_isRevisit || Message.Exchange is null) note(Exchange);
    }
}

/// <summary>What a message has to do with others.</summary>
/// <param name="Exchange">The request and its responses; null if the request is not known.</param>
/// <param name="Session">The user's session; null if it is not known.</param>
/// <param name="Tree">The share; null if it is not known.</param>
/// <param name="ResponseTo">The frame of the request that a response answers.</param>
/// <param name="Time">How long after it.</param>
internal readonly record struct Smb2MessageState(Smb2Exchange? Exchange, Smb2SessionState? Session, Smb2TreeState? Tree, uint? ResponseTo, Interval? Time)
{
    /// <summary>The frame of the response to a request; known in a second pass only.</summary>
    public uint? ResponseIn { get; init; }
}

/// <summary>A request, and what its responses have to know of it.</summary>
internal sealed class Smb2Exchange
{
    public int Request { get; init; }
    public Timestamp Asked { get; init; }
    public Smb2Command Command { get; init; }

    /// <summary>The frame of its last response, but for those that only put it off.</summary>
    public int Response { get; set; }

    /// <summary>What it asked of a file.</summary>
    public Smb2InfoClass Class { get; set; }
    public byte Level { get; set; }
    public Smb2FindLevel FindLevel { get; set; }
    public string? Pattern { get; set; }

    /// <summary>Of the share or the file.</summary>
    public string? Name { get; set; }
}

/// <summary>A session, from the frame on that told of it.</summary>
internal sealed record Smb2SessionState(uint Frame, NtlmUser? User)
{
    /// <summary>Whether the server let the client in.</summary>
    public bool IsAgreedOn { get; init; }
}

/// <summary>A share, from the frame on that told of it.</summary>
internal sealed record Smb2TreeState(uint Frame, string Name, Smb2ShareType Type);
