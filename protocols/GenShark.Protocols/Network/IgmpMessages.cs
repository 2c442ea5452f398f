namespace GenShark.Protocols;

/// <summary>Version 0: groups with identifiers and access keys.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc988"/>
[PartOf<Igmp>]
public readonly ref partial struct IgmpV0
{
    [If(nameof(IsCreation)), Field("igmp.group_type", "Type Of Group")] public partial IgmpGroupType GroupType { get; }
    [If(nameof(IsReply)), Field("igmp.reply", "Reply")] public partial IgmpReply Reply { get; }
    [If(nameof(IsPending)), Field("igmp.reply.pending", "Reply Pending")] public partial byte Pending { get; }
    [If(nameof(IsOther)), Size(1)] public partial ReadOnlySpan<byte> Unused { get; }

    public partial IgmpChecksum Checksum { get; }
    [Field("igmp.identifier", "Identifier")] public partial uint Identifier { get; }
    [Field("igmp.maddr", "Multicast Address")] public partial IPv4Address Group { get; }
    [Field("igmp.access_key", "Access Key"), Size(8)] public partial ReadOnlySpan<byte> AccessKey { get; }

    private IgmpType Type => (IgmpType)Slice.Whole.UInt8(0);
    // Replies have even types; codes that are no answer say how long to wait for one.
    private bool IsAnswer => ((byte)Type & 1) == 0;
    private bool IsCreation => Type == IgmpType.CreateGroupRequest;
    private bool IsReply => IsAnswer && Slice.UInt8(0) <= (byte)IgmpReply.DeniedInvalidKey;
    private bool IsPending => IsAnswer && !IsReply;
    private bool IsOther => !IsAnswer && !IsCreation;
}

/// <summary>Version 1: query and report.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1112"/>
[PartOf<Igmp>]
public readonly ref partial struct IgmpV1
{
    [Field("igmp.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial IgmpChecksum Checksum { get; }
    [Field("igmp.maddr", "Multicast Address")] public partial IPv4Address Group { get; }
}

/// <summary>Version 2: query, report and leave.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2236"/>
[PartOf<Igmp>]
public readonly ref partial struct IgmpV2
{
    /// <summary>In tenths of a second.</summary>
    [Field("igmp.max_resp", "Max Resp Time"), Label(nameof(WriteTime))] public partial byte MaxResponseTime { get; }
    public partial IgmpChecksum Checksum { get; }
    [Field("igmp.maddr", "Multicast Address")] public partial IPv4Address Group { get; }

    [Step]
    private void WriteColumn()
    {
        if (Dissection!.BeginInfo(append: true) is not { } info) return;
        IgmpType type = (IgmpType)Slice.Whole.UInt8(0);
        if (type == IgmpType.MembershipQuery) IgmpText.WriteQuery(info, Group);
        else info.Append(type == IgmpType.LeaveGroup ? $" {Group}" : $" group {Group}");
    }

    private void WriteTime(TextBuilder text) => IgmpText.WriteTime(text, MaxResponseTime, MaxResponseTime);
}

/// <summary>Version 3: query for a group or for some of its sources.</summary>
[PartOf<Igmp>]
public readonly ref partial struct IgmpV3Query
{
    [Size(1)] public partial IgmpResponseTime MaxResponseTime { get; }
    public partial IgmpChecksum Checksum { get; }
    [Field("igmp.maddr", "Multicast Address")] public partial IPv4Address Group { get; }

    [Step]
    private void WriteColumn()
    {
        if (Dissection!.BeginInfo(append: true) is { } info) IgmpText.WriteQuery(info, Group);
    }

    [Bits(4)] public partial byte Reserved { get; }
    [Bits(1), Field("igmp.s", "S", Truth = "SUPPRESS router side processing|Do not suppress router side processing")] public partial bool Suppresses { get; }
    [Bits(3), Field("igmp.qrv", "QRV")] public partial byte Robustness { get; }

    /// <summary>In seconds up to 127; a floating-point number above (RFC 3376, 4.1.7).</summary>
    [Field("igmp.qqic", "QQIC")] public partial byte IntervalCode { get; }

    [Field("igmp.num_src", "Num Src")] public partial ushort SourceCount { get; }

    /// <summary>As many as the count says, though bytes lack; the column follows source by source.</summary>
    [Custom]
    private bool WalkSources(Dissection d, in Slice s, ref int at)
    {
        if (SourceCount == 0) return true;
        d.BeginInfo(append: true)?.Append(SourceCount == 1 ? ", source {" : ", sources {");
        return IgmpText.WalkSources(d, s, SourcesAt, SourceCount);
    }

    private const int SourcesAt = 11;
}

/// <summary>The time that hosts have for their reports: tenths of a second up to 127, a floating-point number of them above.</summary>
[PartOf<Igmp>]
[DeclareField("igmp.max_resp.exp", "Exponent", FieldType.UInt8, Base.Hex, Mask = 0x70, MaskWidth = 8)]
[DeclareField("igmp.max_resp.mant", "Mantissa", FieldType.UInt8, Base.Hex, Mask = 0x0f, MaskWidth = 8)]
public readonly ref partial struct IgmpResponseTime
{
    public partial byte Code { get; }

    /// <summary>In tenths of a second (RFC 3376, 4.1.1).</summary>
    public uint Tenths => IsFloat ? (Mantissa | 0x10) << (int)(Exponent + 3) : Code;

    private bool IsFloat => (Code & 0x80) != 0;
    private uint Exponent => (uint)Code >> 4 & 7;
    private uint Mantissa => (uint)Code & 15;

    /// <summary>A value that its byte only encodes.</summary>
    [Custom]
    private bool AddTime(Dissection d, in Slice s, ref int at)
    {
        if (!d.Number(IgmpFields.MaxResp, s, 0, 1, (ulong)Tenths)) return false;
        if (d.WantsText)
        {
            IgmpText.WriteTime(d.BeginText(), Tenths, Code);
            d.EndText(d.LastNode);
        }
        if (!IsFloat) return true;
        d.Open();
        d.Number(IgmpFields.MaxRespExp, s, 0, 1, (ulong)Exponent);
        d.Number(IgmpFields.MaxRespMant, s, 0, 1, (ulong)Mantissa);
        d.Close();
        return true;
    }
}
