namespace GenShark;

/// <summary>
/// Streams of which no state is kept as long as nothing that is wanted can be in them: what leads from them to a wanted protocol does so only behind a
/// sign (<see cref="CarriesAfterAttribute"/>), and that has not been met. Where it is met, or a segment must be walked for another reason, the segments
/// that were passed by are dissected after all, and the stream is followed from then on. Streams are told apart by their ports.
/// </summary>
/// <remarks>A sign is met in whichever segments it stands, but for three or more that overlap, and differ where they do.</remarks>
public abstract class PassedStreams : StreamSigns
{
    private const int Any = -2;

    // How many packets more than stand before the current one may be read again, one stream after the other. Then all are followed.
    private const int MostReadAgain = 1 << 22;

    private const byte IsPassedBy = 1, IsFollowedNow = 2;

    // What became of streams, by their keys, which few share: two bits each, side by side.
    private byte[] _streams = [];
    // Find passed streams again: where the trunk can't tell, a scan does.
    private LayerScan? _finder;
    private TrunkWay? _way;
    private TrunkLayers _layers;
    private Dissection? _dissection;
    private long _readAgain;
    private int _sought = None;
    private bool _isReplaying, _isFinding, _found, _followsAll;

    /// <summary>Whether segments that are passed by are taken in all the same (<see cref="Protocol.Pass"/>).</summary>
    internal bool AreTakenIn { get; set; }

    /// <summary>Whether the frame being dissected was passed by and taken in before: what was found of its connection is found out anew, up to the frame that
    /// asked for it.</summary>
    public bool IsTakenInAgain => _isReplaying && AreTakenIn;

    /// <inheritdoc/>
    internal override void Watch(LayerRoles roles, IEnumerable<Protocol> protocols)
    {
        base.Watch(roles, protocols);
        _finder = new LayerScan(roles);
        _way = TrunkWay.FirstOpen(_finder);
        _streams = new byte[KeyCount * 2 / 8];
    }

    /// <inheritdoc/>
    public override bool Passes(uint port, uint otherPort, in Slice payload)
    {
        int key = KeyOf(port, otherPort);
        if (!_isFinding) return !IsFollowed(key) && base.Passes(port, otherPort, payload);
        _found = key == _sought || _sought == Any && Is(key, IsPassedBy) && !Is(key, IsFollowedNow);
        return true;
    }

    /// <summary>Whether a segment that was left alone elsewhere, with the same signs, may be passed by: then it is.</summary>
    /// <param name="key">The key of its stream.</param>
    public bool TryPass(int key)
    {
        if (IsFollowed(key)) return false;
        Mark(key, IsPassedBy);
        return true;
    }

    private bool IsFollowed(int key) => _isReplaying || _followsAll || Is(key, IsFollowedNow);

    /// <inheritdoc/>
    internal override void Note()
    {
        if (Last != None) Mark(Last, IsPassedBy);
    }

    /// <summary>What was passed by of the stream comes first.</summary>
    internal override bool TryAnswer(Session session)
    {
        Follow(session, Called);
        return true;
    }

    /// <summary>A segment is about to be walked: what was passed by of its stream comes first, and what follows is walked.</summary>
    /// <param name="session">The segment's.</param>
    /// <param name="port">One port of its stream.</param>
    /// <param name="otherPort">The other.</param>
    public void Follow(Session session, uint port, uint otherPort)
    {
        if (!_isReplaying && !_followsAll) Follow(session, KeyOf(port, otherPort));
    }

    /// <summary>Reads the capture again, and has each frame before one <see cref="TryDissect">dissected</see>, if it is one of those that are looked for.</summary>
    /// <param name="number">The number of that one.</param>
    protected abstract void ReadUpTo(int number);

    /// <summary>Makes a dissection like the one that passed the frames by.</summary>
    protected abstract Dissection NewDissection();

    /// <summary>Dissects a frame, if it was passed by and is wanted now.</summary>
    protected void TryDissect(in Frame frame)
    {
        (_isFinding, _found) = (true, false);
        if (_way?.TryFollow(frame, ref _layers) is not true) _finder!.TryScan(frame);
        _isFinding = false;
        if (!_found) return;
        _dissection ??= NewDissection();
        _dissection.Session.CurrentFrame = frame.Number - 1;
        _dissection.Dissect(frame, default);
    }

    private void Follow(Session session, int key)
    {
        if (Is(key, IsFollowedNow)) return;
        if (Is(key, IsPassedBy)) Replay(session, key);
        Mark(key, IsFollowedNow);
    }

    private void Replay(Session session, int key)
    {
        int number = session.CurrentFrame;
        _readAgain += number;
        _followsAll = _readAgain > (long)number + MostReadAgain;
        (_sought, _isReplaying) = (_followsAll ? Any : key, true);
        try
        {
            ReadUpTo(number);
        }
        finally
        {
            _isReplaying = false;
            session.GoOn(number);
        }
    }

    private bool Is(int key, byte mark) => (_streams[key >> 2] >> (key & 3) * 2 & mark) != 0;

    private void Mark(int key, byte mark) => _streams[key >> 2] |= (byte)(mark << (key & 3) * 2);
}
