using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows who calls, and what proves it (RFC 5531, 8.2).</summary>
internal readonly ref struct RpcAuthNodes(Dissection d)
{
    private const int HeadSize = 8, GssProcedureOffset = 12, GssServiceOffset = 20;

    // Of the groups that a heading tells.
    private const int MostGroups = 16;

    // No message has as many.
    private const uint MostCounted = 1 << 24;

    private readonly Dissection d = d;

    /// <summary>Who calls; the call notes how that was said.</summary>
    public bool ShowCredentials(ref XdrNodes x, RpcCall call)
    {
        if (!d.Need(x.S, x.At, HeadSize)) return false;
        (uint flavor, int size) = (x.Peek, SizeOf(x));
        if (!d.Need(x.S, x.At, HeadSize + size)) return false;
        call.Flavor = (RpcAuthFlavor)flavor;
        (call.GssProcedure, call.GssService) = ((RpcGssProcedure)x.S.UInt32(x.At + GssProcedureOffset), (RpcGssService)x.S.UInt32(x.At + GssServiceOffset));
        int end = x.At + HeadSize + size;
        x.Begin("Credentials", HeadSize + size);
        x.Number(RpcFields.AuthFlavor);
        ShowLength(ref x, size);
        if (!ShowCredentialBody(ref x, call, size)) return false;
        d.Close();
        x.At = end;
        return true;
    }

    /// <summary>What proves who called, or replies.</summary>
    public bool ShowVerifier(ref XdrNodes x, bool isReply)
    {
        if (!d.Need(x.S, x.At, HeadSize)) return false;
        int size = SizeOf(x);
        if (!d.Need(x.S, x.At, HeadSize + size)) return false;
        int end = x.At + HeadSize + size;
        x.Begin("Verifier", HeadSize + size);
        x.Number(RpcFields.AuthFlavor, out uint flavor);
        bool done = (RpcAuthFlavor)flavor switch
        {
            // As in tshark, what goes beyond the length is missed only where anything is shown.
            RpcAuthFlavor.Unix when !d.HasTree => true,
            RpcAuthFlavor.Unix => ShowLength(ref x, size) && ShowUnix(ref x),
            RpcAuthFlavor.Des => ShowLength(ref x, size) && ShowDesVerifier(ref x, isReply),
            RpcAuthFlavor.Gss => ShowToken(ref x),
            _ => ShowLength(ref x, size) && ShowBytes(ref x, size),
        };
        if (!done) return false;
        d.Close();
        x.At = end;
        return true;
    }

    // As tshark has it, with the bytes that fill it up.
    private bool ShowLength(ref XdrNodes x, int size) => d.Number(RpcFields.AuthLength, x.S, x.At, sizeof(uint), (ulong)size) && x.Skip(sizeof(uint));

    // What is longer than the message lacks at its end.
    private static int SizeOf(in XdrNodes x) => (int)Math.Min(x.S.UInt32(x.At + sizeof(uint)) + 3L & ~3L, int.MaxValue / 2);

    private bool ShowCredentialBody(ref XdrNodes x, RpcCall call, int size) => call.Flavor switch
    {
        // As in tshark, what goes beyond the length is missed only where anything is shown.
        _ when !d.HasTree => true,
        RpcAuthFlavor.Unix => ShowUnix(ref x),
        RpcAuthFlavor.Des => ShowDes(ref x),
        RpcAuthFlavor.Gluster => ShowGluster(ref x),
        RpcAuthFlavor.GlusterFs => x.Number(RpcFields.AuthPid) && x.Number(RpcFields.AuthUid) && x.Number(RpcFields.AuthGid) && ShowGroups(ref x) && ShowOwner(ref x),
        RpcAuthFlavor.Gss => ShowGss(ref x),
        _ => ShowBytes(ref x, size),
    };

    private static bool ShowBytes(ref XdrNodes x, int size) => size == 0 || x.Bytes(RpcFields.OpaqueData, size);

    /// <summary>RFC 5531, appendix A.</summary>
    private bool ShowUnix(ref XdrNodes x) =>
        x.Number(RpcFields.AuthStamp) && x.Text(RpcFields.AuthMachinename) && x.Number(RpcFields.AuthUid) && x.Number(RpcFields.AuthGid) && ShowGroups(ref x);

    private bool ShowGroups(ref XdrNodes x)
    {
        uint count = x.Peek;
        if (!d.Need(x.S, x.At, sizeof(uint) + (int)Math.Min(count, MostCounted) * sizeof(uint))) return false;
        int first = x.At + sizeof(uint), node = x.Begin("Auxiliary GIDs");
        x.At = first;
        for (uint i = 0; i < count; i++)
        {
            if (!x.Number(RpcFields.AuthGid)) return false;
        }
        x.End(node);
        if (!d.WantsText) return true;
        TextBuilder text = d.BeginText().Append($" ({count})");
        for (int i = 0; i < Math.Min(count, MostGroups); i++) text.Append($"{(i == 0 ? " [" : ", ")}{x.S.UInt32(first + sizeof(uint) * i)}");
        if (count > MostGroups) text.Append("..."u8);
        if (count > 0) text.Append(']');
        d.AppendText(node);
        return true;
    }

    /// <summary>RFC 2695, 2.2.</summary>
    private static bool ShowDes(ref XdrNodes x)
    {
        if (!x.Number(RpcFields.AuthdesNamekind, out uint kind)) return false;
        return (RpcDesNameKind)kind switch
        {
            RpcDesNameKind.FullName => x.Text(RpcFields.AuthdesNetname) && x.Long(RpcFields.AuthdesConvkey) && x.Number(RpcFields.AuthdesWindow),
            RpcDesNameKind.Nickname => x.Number(RpcFields.AuthdesNickname),
            _ => true,
        };
    }

    private static bool ShowDesVerifier(ref XdrNodes x, bool isReply) => isReply
        ? x.Long(RpcFields.AuthdesTimeverf) && x.Number(RpcFields.AuthdesNickname)
        : x.Long(RpcFields.AuthdesTimestamp) && x.Number(RpcFields.AuthdesWindowverf);

    private bool ShowGluster(ref XdrNodes x) =>
        x.Bytes(RpcFields.AuthLkOwner, 2 * sizeof(uint)) && x.Number(RpcFields.AuthPid) && x.Number(RpcFields.AuthUid) && x.Number(RpcFields.AuthGid) && ShowGroups(ref x);

    private bool ShowOwner(ref XdrNodes x)
    {
        if (!d.Need(x.S, x.At, sizeof(uint))) return false;
        int size = (int)Math.Min(x.Peek, int.MaxValue / 2);
        return x.Skip(sizeof(uint)) && x.Bytes(RpcFields.AuthLkOwner, size);
    }

    /// <summary>RFC 2203, 5.</summary>
    private bool ShowGss(ref XdrNodes x)
    {
        if (!x.Number(RpcFields.AuthgssVersion) || !x.Number(RpcFields.AuthgssProcedure) || !x.Number(RpcFields.AuthgssSeqnum) || !x.Number(RpcFields.AuthgssService)) return false;
        if (!d.Need(x.S, x.At, sizeof(uint))) return false;
        int size = (int)Math.Min(x.Peek, int.MaxValue / 2), node = x.Begin("GSS Context");
        return x.Number(RpcFields.AuthgssContextLength) && x.Bytes(RpcFields.AuthgssContext, size) && x.Skip(-size & 3) && x.End(node);
    }

    private bool ShowToken(ref XdrNodes x)
    {
        if (!d.Need(x.S, x.At, sizeof(uint))) return false;
        int size = (int)Math.Min(x.Peek, int.MaxValue / 2);
        if (!d.Bytes(RpcFields.AuthgssToken, x.S, x.At, sizeof(uint) + (size + 3 & ~3))) return false;
        d.Open();
        x.Number(RpcFields.AuthgssTokenLength);
        if (size > 0 && !d.Call(GssApiProtocol.Instance, x.S.Payload(x.At, size))) return false;
        d.Close();
        return x.Skip(size);
    }
}
