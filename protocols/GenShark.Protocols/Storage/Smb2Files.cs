namespace GenShark.Protocols;

/// <summary>The open files of a session's connections.</summary>
internal sealed class Smb2Files
{
    private readonly StateTable<Smb2FileKey, string?> _names = new();
    private readonly StateTable<(uint Stream, Guid Id), Smb2Handle> _handles = new();
    private readonly PacketMemory<Smb2FileState> _memory = new();

    /// <summary>The file whose identifier is being walked.</summary>
    public Smb2FileState Current { get; set; }

    /// <summary>A file's identifier stands here.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="slice">Where.</param>
    /// <param name="key">The identifier.</param>
    /// <param name="command">What is done with the file.</param>
    /// <param name="isResponse">Whether that was done.</param>
    /// <param name="opened">The name of the file that a request opens.</param>
    public Smb2FileState Enter(Dissection d, in Slice slice, in Smb2FileKey key, Smb2Command command, bool isResponse, string? opened)
    {
        // A second pass knows where the file will be closed.
        if (_memory.TryRecall(d, slice, out Smb2FileState known)) return d.Session.IsSecondPass && known.Handle?.ClosedIn is { } later ? known with { ClosedIn = later } : known;
        uint frame = (uint)d.Frame.Number;
        (uint, Guid) handle = (key.Stream, key.Id);
        if (command == Smb2Command.Create && isResponse)
        {
            _handles.Set(d.Session, handle, new Smb2Handle { OpenedIn = frame });
            _names.Set(d.Session, key, opened);
        }
        Smb2Handle open = _handles.GetOrAdd(d.Session, handle, out _) ??= new Smb2Handle();
        var state = new Smb2FileState(_names.Find(key), open.OpenedIn, null) { Handle = open };
        if (command == Smb2Command.Close && !isResponse)
        {
            open.ClosedIn = frame;
            state = state with { ClosedIn = frame };
            _handles.Remove(handle, out _);
            _names.Remove(key);
        }
        _memory.Remember(d, slice, state);
        return state;
    }
}

/// <summary>What a file is known by.</summary>
internal readonly record struct Smb2FileKey(uint Stream, ulong Session, uint Tree, Guid Id);

/// <summary>What is known of a file.</summary>
/// <param name="Name">Its name; null if nobody saw it being opened.</param>
/// <param name="OpenedIn">The frame in which it was.</param>
/// <param name="ClosedIn">The frame in which it is closed.</param>
internal readonly record struct Smb2FileState(string? Name, uint? OpenedIn, uint? ClosedIn)
{
    /// <summary>By what it is known while it is open.</summary>
    public Smb2Handle? Handle { get; init; }
}

/// <summary>By what a file is known from one frame to another.</summary>
internal sealed class Smb2Handle
{
    public uint? OpenedIn { get; init; }
    public uint? ClosedIn { get; set; }
}
