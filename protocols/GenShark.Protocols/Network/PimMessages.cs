namespace GenShark.Protocols;

/// <summary>What stands behind the header of a message (RFC 7761, 4.9; RFC 3973, 4.7; RFC 5015, 3.7).</summary>
internal static class PimMessages
{
    public static bool Walk(Dissection d, in Slice s, ref int at, PimType type)
    {
        switch (type)
        {
            case PimType.Hello: return WalkHello(d, s, ref at);
            case PimType.Register: return PimRegister.Walk(d, s.From(at), out _);
            case PimType.RegisterStop: return Group(d, s, ref at, "Group") && Source(d, s, ref at);
            case PimType.JoinPrune or PimType.Graft or PimType.GraftAck: return WalkJoins(d, s, ref at);
            case PimType.Bootstrap: return WalkBootstrap(d, s, ref at);
            case PimType.Assert: return Group(d, s, ref at, "Group") && Source(d, s, ref at) && Metrics(d, s, ref at);
            case PimType.Candidate: return WalkCandidate(d, s, ref at);
            case PimType.StateRefresh: return WalkStateRefresh(d, s, ref at);
            case PimType.ForwarderElection: return WalkElection(d, s, ref at);
            default: return true;
        }
    }

    public static int CountOptions(in Slice s, int at)
    {
        int count = 0;
        for (; at + PimHelloOption.HeaderSize <= s.Length; at += PimHelloOption.HeaderSize + s.UInt16(at + 2)) count++;
        return count;
    }

    private static bool WalkHello(Dissection d, in Slice s, ref int at)
    {
        while (at < s.Length)
        {
            // An option shows only if all that it promises is there.
            if (!d.Need(s, at, PimHelloOption.HeaderSize) || !d.Need(s, at, PimHelloOption.HeaderSize + s.UInt16(at + 2))) return false;
            if (!PimHelloOption.Walk(d, s.From(at), out int size)) return false;
            at += size;
        }
        return true;
    }

    private static bool WalkJoins(Dissection d, in Slice s, ref int at)
    {
        if (!PimAddress.Walk(d, s, ref at, PimForm.Unicast, PimFields.UpstreamNeighbor, PimFields.UpstreamNeighborIp6, "Upstream-neighbor")) return false;
        if (!d.Bytes(PimFields.ResBytes, s, at, 1) || !Take(d, PimFields.Numgroups, s, ref at, 1, skip: 1) || !Take(d, PimFields.Holdtime, s, ref at, 2)) return false;
        int groups = s.UInt8(at - 3);
        for (int i = 0; i < groups; i++)
        {
            int set = d.Node(PimFields.GroupSet, s, at, s.Length - at);
            if (d.WantsText)
            {
                d.BeginText().Append($"Group {i}");
                d.EndText(set);
            }
            d.Open();
            bool done = WalkSet(d, s, ref at, i);
            d.Close();
            if (!done) return false;
        }
        return true;
    }

    private static bool WalkSet(Dissection d, in Slice s, ref int at, int number)
    {
        if (!Group(d, s, ref at, "Group", number) || !d.Need(s, at, 4)) return false;
        int counts = at, joins = s.UInt16(at), prunes = s.UInt16(at + 2);
        at += 4;
        return WalkSources(d, s, ref at, counts, PimFields.Numjoins, joins, PimFields.JoinIp, PimFields.JoinIp6)
            && WalkSources(d, s, ref at, counts + 2, PimFields.Numprunes, prunes, PimFields.PruneIp, PimFields.PruneIp6);
    }

    private static bool WalkSources(Dissection d, in Slice s, ref int at, int countAt, int field, int count, int v4, int v6)
    {
        if (!d.Number(field, s, countAt, 2, (ulong)count)) return false;
        d.Open();
        bool done = true;
        for (int i = 0; done && i < count; i++) done = PimAddress.Walk(d, s, ref at, PimForm.Source, v4, v6, "IP address");
        d.Close();
        return done;
    }

    private static bool WalkBootstrap(Dissection d, in Slice s, ref int at)
    {
        if (!Take(d, PimFields.FragmentTag, s, ref at, 2) || !Take(d, PimFields.HashMaskLen, s, ref at, 1) || !Take(d, PimFields.BsrPriority, s, ref at, 1)) return false;
        if (!PimAddress.Walk(d, s, ref at, PimForm.Unicast, PimFields.Bsr, PimFields.BsrIp6, "BSR")) return false;
        for (int i = 0; at < s.Length; i++)
        {
            if (!Group(d, s, ref at, "Group", i)) return false;
            // Counts and priorities stand below the group, the points themselves beside it.
            d.Open();
            bool done = Take(d, PimFields.RpCount, s, ref at, 1) && Take(d, PimFields.FrpCount, s, ref at, 1);
            int points = s.UInt8(at - 1);
            at += 2;
            for (int j = 0, next = at; done && j < points; j++)
            {
                int priority = next + PimAddress.UnicastSize(s, next) + 2;
                done = d.Number(PimFields.Priority, s, priority, 1, (ulong)s.UInt8(priority));
                next = priority + 2;
            }
            d.Close();
            for (int j = 0; done && j < points; j++)
            {
                done = PimAddress.Walk(d, s, ref at, PimForm.Unicast, PimFields.Rp, PimFields.RpIp6, "RP", j) && Take(d, PimFields.Holdtime, s, ref at, 2);
                at += 2;
            }
            if (!done) return false;
        }
        return true;
    }

    /// <summary>Shows the bytes behind the priorities of a Bootstrap message's rendezvous points, which stand behind all of it.</summary>
    /// <param name="end">How far it could be read.</param>
    public static void ShowReserved(Dissection d, in Slice s, int at, int end)
    {
        const int Head = 4, Counts = 4, HoldtimeAndPriority = 3;
        at += Head;
        at += PimAddress.UnicastSize(s, at);
        while (at < end)
        {
            at += 2 + PimAddress.UnicastSize(s, at);
            int points = s.UInt8(at + 1);
            at += Counts;
            for (int i = 0; i < points; i++)
            {
                at += PimAddress.UnicastSize(s, at) + HoldtimeAndPriority;
                if (at >= end) return;
                d.Bytes(PimFields.ResBytes, s, at++, 1);
            }
        }
    }

    private static bool WalkCandidate(Dissection d, in Slice s, ref int at)
    {
        if (!Take(d, PimFields.PrefixCount, s, ref at, 1) || !Take(d, PimFields.Priority, s, ref at, 1) || !Take(d, PimFields.Holdtime, s, ref at, 2)) return false;
        int prefixes = s.UInt8(at - 4);
        if (!PimAddress.Walk(d, s, ref at, PimForm.Unicast, PimFields.Rp, PimFields.RpIp6, "RP")) return false;
        for (int i = 0; i < prefixes; i++)
        {
            if (!Group(d, s, ref at, "Group", i)) return false;
        }
        return true;
    }

    private static bool WalkStateRefresh(Dissection d, in Slice s, ref int at)
    {
        if (!Group(d, s, ref at, "Group") || !Source(d, s, ref at)) return false;
        if (!PimAddress.Walk(d, s, ref at, PimForm.Unicast, PimFields.Originator, PimFields.OriginatorIp6, "Originator") || !Metrics(d, s, ref at)) return false;
        if (!Take(d, PimFields.MaskLen, s, ref at, 1) || !Take(d, PimFields.Ttl, s, ref at, 1) || !d.Need(s, at, 2)) return false;
        int flags = s.UInt8(at);
        d.Number(PimFields.PruneIndicator, s, at, 1, (flags & 0x80) != 0);
        d.Number(PimFields.PruneNow, s, at, 1, (flags & 0x40) != 0);
        d.Number(PimFields.AssertOverride, s, at, 1, (flags & 0x20) != 0);
        at++;
        return Take(d, PimFields.Interval, s, ref at, 1);
    }

    // The second address of a backoff or pass is not shown, as in tshark 4.0.
    private static bool WalkElection(Dissection d, in Slice s, ref int at)
    {
        if (!PimAddress.Walk(d, s, ref at, PimForm.Unicast, PimFields.Rp, PimFields.RpIp6, "RP")) return false;
        if (!d.Number(PimFields.MetricPref, s, at, 4, (ulong)(s.UInt32(at) & 0x7fff_ffff))) return false;
        if (d.WantsText)
        {
            d.BeginText().Append($"DF Metric Preference: {s.UInt32(at)}");
            d.EndText(d.LastNode);
        }
        at += 4;
        return Take(d, PimFields.Metric, s, ref at, 4);
    }

    private static bool Group(Dissection d, in Slice s, ref int at, string label, int number = -1) =>
        PimAddress.Walk(d, s, ref at, PimForm.Group, PimFields.Group, PimFields.GroupIp6, label, number);

    private static bool Source(Dissection d, in Slice s, ref int at) =>
        PimAddress.Walk(d, s, ref at, PimForm.Unicast, PimFields.Source, PimFields.SourceIp6, "Source");

    private static bool Metrics(Dissection d, in Slice s, ref int at)
    {
        if (!d.Number(PimFields.Rpt, s, at, 1, (s.UInt8(at) & 0x80) != 0)) return false;
        if (!d.Number(PimFields.MetricPref, s, at, 4, (ulong)(s.UInt32(at) & 0x7fff_ffff))) return false;
        at += 4;
        return Take(d, PimFields.Metric, s, ref at, 4);
    }

    private static bool Take(Dissection d, int field, in Slice s, ref int at, int size, int skip = 0)
    {
        at += skip;
        ulong value = size switch { 1 => s.UInt8(at), 2 => s.UInt16(at), _ => s.UInt32(at) };
        if (!d.Number(field, s, at, size, value)) return false;
        at += size;
        return true;
    }
}

/// <summary>What stands before the packet that a router registers.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimRegister
{
    [Field("pim.register_flag", "Flags", Base.Hex)] public partial uint Flags { get; }
    [Field("pim.register_flag.border", "Border", Truth = Truth.YesNo), Bits(1, Width = 4), Of(nameof(Flags))] public partial bool IsBorder { get; }
    [Field("pim.register_flag.null_register", "Null-Register", Truth = Truth.YesNo), Bits(1, Width = 4), Of(nameof(Flags))] public partial bool IsNull { get; }

    /// <summary>Of the packet.</summary>
    [Field("pim.ip_version", "IP Version"), Bits(4)] public partial PimIpVersion IpVersion { get; }
}
