using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows arguments and results (RFC 1813, 6.3). All versions have the same numbers, as far as they have procedures.</summary>
internal ref struct NlmNodes(Dissection d, Slice s, uint version)
{
    private const uint HasLongPlaces = 4;

    private readonly Dissection d = d;
    private readonly uint _version = version;
    private XdrNodes x = new(d, s, 0);

    /// <summary>False if bytes lack.</summary>
    public bool Show(NlmProcedure procedure, bool isReply, out int end)
    {
        bool done = isReply ? ShowReply(procedure) : ShowCall(procedure);
        end = x.At;
        return done;
    }

    private bool ShowCall(NlmProcedure procedure) => procedure switch
    {
        NlmProcedure.Test or NlmProcedure.TestMessage or NlmProcedure.Granted or NlmProcedure.GrantedMessage =>
            x.Opaque(NlmFields.Cookie) && x.Bool(NlmFields.Exclusive) && ShowLock(),
        NlmProcedure.Lock or NlmProcedure.LockMessage or NlmProcedure.NonMonitoredLock =>
            x.Opaque(NlmFields.Cookie) && x.Bool(NlmFields.Block) && x.Bool(NlmFields.Exclusive) && ShowLock() && x.Bool(NlmFields.Reclaim) && x.Number(NlmFields.State),
        NlmProcedure.Cancel or NlmProcedure.CancelMessage =>
            x.Opaque(NlmFields.Cookie) && x.Bool(NlmFields.Block) && x.Bool(NlmFields.Exclusive) && ShowLock(),
        NlmProcedure.Unlock or NlmProcedure.UnlockMessage => x.Opaque(NlmFields.Cookie) && ShowLock(),
        NlmProcedure.TestResult => ShowTested(),
        NlmProcedure.LockResult or NlmProcedure.CancelResult or NlmProcedure.UnlockResult or NlmProcedure.GrantedResult => ShowStatus(),
        NlmProcedure.Share or NlmProcedure.Unshare => x.Opaque(NlmFields.Cookie) && ShowShare() && x.Bool(NlmFields.Reclaim),
        NlmProcedure.FreeAll => x.Text(NlmFields.ShareName) && x.Number(NlmFields.State),
        _ => true,
    };

    private bool ShowReply(NlmProcedure procedure) => procedure switch
    {
        NlmProcedure.Test => ShowTested(),
        NlmProcedure.Lock or NlmProcedure.Cancel or NlmProcedure.Unlock or NlmProcedure.Granted or NlmProcedure.NonMonitoredLock => ShowStatus(),
        NlmProcedure.Share or NlmProcedure.Unshare => x.Opaque(NlmFields.Cookie) && x.Number(NlmFields.Stat) && x.Signed(NlmFields.Sequence),
        _ => true,
    };

    private bool ShowStatus()
    {
        if (!x.Opaque(NlmFields.Cookie) || !x.Number(NlmFields.Stat, out uint status)) return false;
        if ((NlmStatus)status != NlmStatus.Granted && d.BeginInfo(append: true) is { } info)
            _ = ((NlmStatus)status).Name() is { } name ? info.Append(' ').Append(name) : info.Append($" Unknown Status (0x{status:x8})");
        return true;
    }

    private bool ShowTested()
    {
        if (!x.Opaque(NlmFields.Cookie)) return false;
        int node = x.Begin(NlmFields.TestStat);
        if (!x.Number(NlmFields.TestStatStat, out uint status)) return false;
        return ((NlmStatus)status != NlmStatus.Denied || ShowHolder()) && x.End(node);
    }

    private bool ShowHolder()
    {
        int node = x.Begin(NlmFields.Holder);
        return x.Bool(NlmFields.Exclusive) && x.Number(NlmFields.LockSvid) && x.Opaque(NlmFields.LockOwner) && ShowPlaces(out _, out _) && x.End(node);
    }

    private bool ShowPlaces(out ulong offset, out ulong length)
    {
        if (_version == HasLongPlaces)
        {
            length = 0;
            return x.Long(NlmFields.LockLOffset64, out offset) && x.Long(NlmFields.LockLLen64, out length);
        }
        bool done = x.Number(NlmFields.LockLOffset, out uint first) & x.Number(NlmFields.LockLLen, out uint size);
        (offset, length) = (first, size);
        return done;
    }

    private bool ShowLock()
    {
        x.Begin(NlmFields.Lock);
        if (!x.Text(NlmFields.LockCallerName) || !ShowHandle() || !x.Opaque(NlmFields.LockOwner) || !x.Number(NlmFields.LockSvid, out uint process)) return false;
        d.BeginInfo(append: true)?.Append($" svid:{process}");
        if (!ShowPlaces(out ulong offset, out ulong length)) return false;
        d.BeginInfo(append: true)?.Append($" pos:{offset}-{length}");
        // As in tshark, the node covers all that follows.
        d.Close();
        return true;
    }

    private bool ShowHandle()
    {
        if (!NfsNodes.Handle(ref x, "fh", out uint hash)) return false;
        d.BeginInfo(append: true)?.Append($" FH:0x{hash:x8}");
        return true;
    }

    private bool ShowShare()
    {
        x.Begin(NlmFields.Share);
        if (!x.Text(NlmFields.LockCallerName) || !ShowHandle() || !x.Opaque(NlmFields.LockOwner) || !x.Number(NlmFields.ShareMode) || !x.Number(NlmFields.ShareAccess)) return false;
        d.Close();
        return true;
    }
}
