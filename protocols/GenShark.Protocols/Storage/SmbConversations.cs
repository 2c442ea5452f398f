using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Requests, shares and open files of a session's connections, and what the message being walked has to do with them.</summary>
internal sealed class SmbConversations
{
    private readonly StateTable<(SmbConnection Connection, ushort Process, ushort Message), SmbExchange> _exchanges = new();
    private readonly StateTable<(SmbConnection Connection, ushort Tree), SmbTree> _trees = new();
    private readonly StateTable<(SmbConnection Connection, ushort File), SmbFile> _files = new();
    private readonly StateTable<SmbConnection, string[]> _dialects = new();
    private readonly PacketMemory<SmbMessageState> _memory = new();
    private readonly PacketMemory<SmbFileState> _fileMemory = new();
    private SmbConnection _connection;
    private ushort _treeId;
    private bool _isRevisit;

    /// <summary>What the message being walked has to do with others.</summary>
    public SmbMessageState Message { get; private set; }

    /// <summary>The request, or the one that is answered; one of its own if that is not known.</summary>
    public SmbExchange Exchange { get; private set; } = new();

    /// <summary>Which body is being walked.</summary>
    public SmbBodyKind Kind { get; private set; }

    /// <summary>Whether the message answers another, or was a failure.</summary>
    public (bool IsResponse, bool HasFailed) Header { get; private set; }

    /// <summary>Whether the request that is answered is known.</summary>
    public bool IsAnswer => Header.IsResponse && Message.Exchange is not null;

    /// <summary>The state of the dissection that a structure is part of; an empty one for loose bytes.</summary>
    public static SmbConversations Of(in Slice slice) => slice.Dissection is { } d ? d.Session.State<SmbConversations>() : new SmbConversations();

    /// <summary>A message begins.</summary>
    public void Enter(Dissection d, in SmbHeader header)
    {
        bool isStream = TransportStream.IsTcp(d);
        _connection = new SmbConnection(isStream, TransportStream.NumberOf(d, isStream));
        _treeId = header.TreeId;
        Header = (header.HasResponse, header.Slice.UInt32Little(5) != 0);
        _isRevisit = _memory.TryRecall(d, header.Slice, out SmbMessageState known);
        if (_isRevisit) Message = d.Session.IsSecondPass ? Revise(known) : known;
        else
        {
            Message = Relate(d, header);
            _memory.Remember(d, header.Slice, Message);
        }
        Exchange = Message.Exchange ?? new SmbExchange();
    }

    // A second pass knows the response, and the share that is told of later.
    private SmbMessageState Revise(in SmbMessageState known) => known with
    {
        Tree = _treeId == 0 ? known.Tree : _trees.Find((_connection, _treeId)) ?? known.Tree,
        ResponseIn = !Header.IsResponse && known.ContinuationTo is null && known.Exchange?.Response is > 0 and var response ? (uint)response : null,
    };

    /// <summary>The next command of the message begins.</summary>
    public void EnterCommand(SmbCommand command) => Kind = SmbBodies.KindOf(command, Header.IsResponse);

    /// <summary>Notes what responses have to know of a request.</summary>
    public void Learn(Action<SmbExchange> note)
    {
        if (!Header.IsResponse && (!_isRevisit || Message.Exchange is null)) note(Exchange);
    }

    /// <summary>What was offered to a server, whose answer counts by it.</summary>
    public void LearnDialects(Dissection d, string[] names)
    {
        if (!_isRevisit) _dialects.Set(d.Session, _connection, names);
    }

    /// <summary>The name of an offered dialect; null if it is not known.</summary>
    public string? Dialect(int index) => _dialects.Find(_connection) is { } names && index < names.Length ? names[index] : null;

    /// <summary>A file's identifier stands here.</summary>
    public SmbFileState EnterFile(Dissection d, in Slice place, ushort id)
    {
        // A second pass knows where the file will be closed.
        if (_fileMemory.TryRecall(d, place, out SmbFileState known)) return d.Session.IsSecondPass && known.File is { } file ? known with { ClosedIn = file.ClosedIn } : known;
        Relate(d, id);
        SmbFile? found = _files.Find((_connection, id));
        var state = new SmbFileState(found, found?.ClosedIn);
        _fileMemory.Remember(d, place, state);
        return state;
    }

    private void Relate(Dissection d, ushort id)
    {
        if (_isRevisit) return;
        int frame = d.Frame.Number;
        if (Kind == SmbBodyKind.CreateResponse && Exchange.Opening is { } opening)
            _files.Set(d.Session, (_connection, id), new SmbFile { OpenedIn = frame, Opening = opening, ClosedIn = Header.HasFailed ? frame : null });
        else if (Kind == SmbBodyKind.CloseRequest && _files.Find((_connection, id)) is { } closed) closed.ClosedIn = frame;
        if (!Header.IsResponse) Exchange.File = id;
    }

    private SmbMessageState Relate(Dissection d, in SmbHeader header)
    {
        (SmbConnection, ushort, ushort) key = (_connection, header.ProcessId, header.MultiplexId);
        _exchanges.TryGet(key, out SmbExchange? exchange);
        if (!header.HasResponse)
        {
            if (SmbBodies.IsContinuation(header.Command)) return new SmbMessageState(exchange, _trees.Find((_connection, _treeId)), null, null) { ContinuationTo = (uint?)exchange?.Request };
            var asked = new SmbExchange { Request = d.Frame.Number, Asked = d.Frame.Time, Command = header.Command, Tree = _treeId };
            _exchanges.Set(d.Session, key, asked);
            return new SmbMessageState(asked, _trees.Find((_connection, _treeId)), null, null);
        }
        if (exchange is null || exchange.Command != header.Command) return new SmbMessageState(null, _trees.Find((_connection, _treeId)), null, null);
        exchange.Response = d.Frame.Number;
        if (header.Command == SmbCommand.TreeConnectAndX && exchange.Path is { } path)
        {
            // tshark takes the identifier of the request for the share's too.
            var tree = new SmbTree(d.Frame.Number, path);
            _trees.Set(d.Session, (_connection, exchange.Tree), tree);
            _trees.Set(d.Session, (_connection, _treeId), tree);
        }
        return new SmbMessageState(exchange, _trees.Find((_connection, _treeId)), (uint)exchange.Request, d.Frame.Time - exchange.Asked);
    }
}

/// <summary>A connection: its number among those of its protocol.</summary>
internal readonly record struct SmbConnection(bool IsStream, uint Number);

/// <summary>What a message has to do with others.</summary>
/// <param name="Exchange">The request and its responses; null if the request is not known.</param>
/// <param name="Tree">The share; null if it is not known.</param>
/// <param name="ResponseTo">The frame of the request that a response answers.</param>
/// <param name="Time">How long after it.</param>
internal readonly record struct SmbMessageState(SmbExchange? Exchange, SmbTree? Tree, uint? ResponseTo, Interval? Time)
{
    /// <summary>The frame of the response to a request; known in a second pass only.</summary>
    public uint? ResponseIn { get; init; }

    /// <summary>The frame of the request that this is more of.</summary>
    public uint? ContinuationTo { get; init; }
}

/// <summary>A request, and what its responses have to know of it.</summary>
internal sealed class SmbExchange
{
    public int Request { get; init; }
    public Timestamp Asked { get; init; }
    public SmbCommand Command { get; init; }
    public ushort Tree { get; init; }
    public int Response { get; set; }

    /// <summary>Of the share that is asked for.</summary>
    public string? Path { get; set; }

    /// <summary>The file that it is about.</summary>
    public ushort? File { get; set; }

    /// <summary>How a file is to be opened.</summary>
    public SmbOpening? Opening { get; set; }

    /// <summary>What is read or written: where in the file, and how many bytes.</summary>
    public (ulong Offset, uint Length)? Range { get; set; }

    /// <summary>What a transaction does.</summary>
    public SmbNtFunction? NtFunction { get; set; }
    public SmbTransaction2Command? Transaction2 { get; set; }

    /// <summary>What a transaction asks for, of which file.</summary>
    public ushort? Level { get; set; }
    public string? Name { get; set; }

    /// <summary>What a transaction does with a pipe.</summary>
    public ushort? PipeFunction { get; set; }
}

/// <summary>How a file is to be opened.</summary>
internal sealed record SmbOpening(string Name, uint Flags, uint Access, uint Attributes, uint Share, uint Options, Smb2Disposition Disposition);

/// <summary>A share, from the frame on that told of it.</summary>
internal sealed record SmbTree(int Frame, string Path);

/// <summary>A file, from the frame on that told of it.</summary>
internal sealed class SmbFile
{
    public int OpenedIn { get; init; }
    public SmbOpening? Opening { get; init; }
    public int? ClosedIn { get; set; }
}

/// <summary>What is known of a file at a place in a capture.</summary>
internal readonly record struct SmbFileState(SmbFile? File, int? ClosedIn);
