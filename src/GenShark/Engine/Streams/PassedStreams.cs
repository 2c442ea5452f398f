namespace GenShark;

/// <summary>
/// Streams of which no state is kept as long as nothing that is wanted can be in them: what leads from them to a wanted protocol does so only behind a
/// sign (<see cref="CarriesAfterAttribute"/>), and that has not been met. Where it is met, or a segment must be walked for another reason, the segments
/// that were passed by are dissected after all, and the stream is followed from then on. Streams are told apart by their ports.
/// </summary>
/// <remarks>A sign is met in whichever segments it stands, but for three or more that overlap, and differ where they do.</remarks>
public abstract class PassedStreams
{
    private const int KeyBits = 22, None = -1, Any = -2;

    // How many packets more than stand before the current one may be read again, one stream after the other. Then all are followed.
    private const int MostReadAgain = 1 << 22;

    // By keys, which few streams share.
    private ulong[] _passed = [], _followed = [];
    private StreamSign[] _signs = [];
    // Finds passed streams again.
    private LayerScan? _finder;
    private Dissection? _dissection;
    private long _readAgain;
    private int _last = None, _called = None, _sought = None;
    private bool _isReplaying, _isFinding, _found, _followsAll;

    /// <param name="roles">What the scan that passes streams by does with layers.</param>
    /// <param name="protocols">The protocols that lead on only behind their signs.</param>
    internal void Watch(LayerRoles roles, IEnumerable<Protocol> protocols)
    {
        _finder = new LayerScan(roles);
        _signs = [.. protocols.Where(protocol => protocol.SignedTables.Length > 0).Select(protocol => new StreamSign(protocol.Sign.ToArray()))];
        (_passed, _followed) = (new ulong[1 << KeyBits >> 6], new ulong[1 << KeyBits >> 6]);
    }

    /// <summary>A frame is about to be scanned.</summary>
    internal void Begin() => (_last, _called) = (None, None);

    /// <summary>Whether a segment may be passed by.</summary>
    /// <param name="port">One port of its stream.</param>
    /// <param name="otherPort">The other.</param>
    /// <param name="payload">What it carries.</param>
    public bool Passes(uint port, uint otherPort, in Slice payload)
    {
        int key = KeyOf(port, otherPort);
        if (_isFinding)
        {
            _found = key == _sought || _sought == Any && Holds(_passed, key) && !Holds(_followed, key);
            return true;
        }
        if (_isReplaying || _followsAll || Holds(_followed, key)) return false;
        if (HoldsSign(payload.Bytes))
        {
            _called = key;
            return false;
        }
        _last = key;
        return true;
    }

    /// <summary>The frame is finished without a walk.</summary>
    internal void Note()
    {
        if (_last != None) Mark(_passed, _last);
    }

    /// <summary>Whether the frame holds a sign.</summary>
    internal bool HasCall => _called != None;

    /// <summary>The frame must be walked for a sign: what was passed by of its stream comes first.</summary>
    internal void Answer(Session session) => Follow(session, _called);

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
        _finder!.TryScan(frame);
        _isFinding = false;
        if (!_found) return;
        _dissection ??= NewDissection();
        _dissection.Session.CurrentFrame = frame.Number - 1;
        _dissection.Dissect(frame, default);
    }

    private void Follow(Session session, int key)
    {
        if (Holds(_followed, key)) return;
        if (Holds(_passed, key)) Replay(session, key);
        Mark(_followed, key);
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
            session.CurrentFrame = number;
        }
    }

    private bool HoldsSign(ReadOnlySpan<byte> payload)
    {
        foreach (StreamSign sign in _signs)
        {
            if (sign.MayBeIn(payload)) return true;
        }
        return false;
    }

    private static int KeyOf(uint port, uint otherPort) => (int)((Math.Min(port, otherPort) << 16 | Math.Max(port, otherPort)) * 0x9E3779B1u >> (32 - KeyBits));

    private static bool Holds(ulong[] bits, int key) => (bits[key >> 6] >> key & 1) != 0;

    private static void Mark(ulong[] bits, int key) => bits[key >> 6] |= 1UL << key;
}
