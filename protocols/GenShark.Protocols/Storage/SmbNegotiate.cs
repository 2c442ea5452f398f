using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The dialects that a client speaks (MS-CIFS, 2.2.4.52.1).</summary>
[PartOf<Smb>]
[DeclareField("smb.dialect", "Dialect", FieldType.String)]
[DeclareField("smb.dialect.name", "Name", FieldType.String, Description = "Name of dialect")]
public readonly ref partial struct SmbDialects
{
    /// <summary>Each is headed by its own name, and a response names one by its place.</summary>
    [Custom]
    private bool WalkDialects(Dissection d, in Slice s, ref int at)
    {
        if (s.Length == 0) return true;
        var names = new List<string>();
        d.TextNode("Requested Dialects", s, 0, 0);
        d.Open();
        while (at < s.Length)
        {
            int start = at;
            int size = 1 + SmbText.SizeOf(s, at + 1, isUnicode: false);
            if (!d.Need(s, start, size)) return false;
            ReadOnlySpan<byte> name = s.Span(start + 1, size - 1);
            if (name.Length > 0 && name[^1] == 0) name = name[..^1];
            names.Add(System.Text.Encoding.Latin1.GetString(name));
            d.Made(SmbFields.Dialect, s, start, size, name);
            d.Open();
            d.Number(SmbFields.BufferFormat, s, start, 1, s.UInt8(start));
            d.Made(SmbFields.DialectName, s, start + 1, size - 1, name);
            d.Close();
            at += size;
        }
        d.Close();
        SmbConversations.Of(s).LearnDialects(d, [.. names]);
        return true;
    }
}

/// <summary>The dialect that a server chose, and what it can do (MS-CIFS, 2.2.4.52.2; MS-SMB, 2.2.4.5.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
[DeclareField("smb.challenge", "Challenge", FieldType.Bytes, Description = "Challenge Data (for LM2.1 dialect)")]
[DeclareField("smb.primary_domain", "Primary Domain", FieldType.String, Description = "The server's primary domain")]
[DeclareField("smb.server", "Server", FieldType.String, Description = "The name of the DC/server")]
[DeclareField("smb.server_guid", "Server GUID", FieldType.Guid, Description = "Globally unique identifier for this server")]
public readonly ref partial struct SmbNegotiateResponse
{
    private const uint ExtendedSecurity = 0x80000000, Unicode = 4;
    private const int GuidSize = 16;

    [Field("smb.dialect.index", "Selected Index", Description = "Index of selected dialect"), Append(nameof(WriteDialect))] public partial ushort Index { get; }
    [If(nameof(IsNt))] public partial SmbNtNegotiation Nt { get; }

    private bool IsNt => Slice.Whole.UInt8(Slice.LayerOffset - 1) == 17;

    private void WriteDialect(TextBuilder text)
    {
        if (Index != ushort.MaxValue && SmbConversations.Of(Slice).Dialect(Index) is { } name) text.Append($": {name}");
    }

    internal bool WalkBytes(Dissection d, scoped in Slice s, ref int at)
    {
        if (!IsNt) return true;
        if ((Nt.Capabilities.Value & ExtendedSecurity) != 0)
        {
            if (s.Length < GuidSize) return true;
            if (!d.Bytes(SmbFields.ServerGuid, s, 0, GuidSize)) return false;
            at = s.Length;
            return SmbSecurity.Walk(d, s.From(GuidSize), out _);
        }
        int challenge = Math.Min(Nt.ChallengeLength, s.Length);
        if (challenge > 0 && !d.Bytes(SmbFields.Challenge, s, 0, challenge)) return false;
        at = challenge;
        // These are not aligned.
        bool isUnicode = (Nt.Capabilities.Value & Unicode) != 0;
        return SmbText.Show(d, s, SmbFields.PrimaryDomain, ref at, isUnicode, isAligned: false) && SmbText.Show(d, s, SmbFields.Server, ref at, isUnicode, isAligned: false);
    }
}

/// <summary>What a server of NT LM 0.12 can do (MS-CIFS, 2.2.4.52.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNtNegotiation
{
    [Field("smb.sm", "Security Mode", Base.Hex, Type = FieldType.UInt8), NamesSetBits] public partial byte Mode { get; }
    [Field("smb.sm.mode", "Mode", Truth = "USER security mode|SHARE security mode"), Mask(0x1), Of(nameof(Mode))] public partial bool IsByUser { get; }
    [Field("smb.sm.password", "Password", Truth = "ENCRYPTED password. Use challenge/response|PLAINTEXT password"), Mask(0x2), Of(nameof(Mode))] public partial bool IsEncrypted { get; }
    [Field("smb.sm.signatures", "Signatures", Truth = "Security signatures ENABLED|Security signatures NOT enabled", Description = "Are security signatures enabled?"), Mask(0x4), Of(nameof(Mode))] public partial bool MaySign { get; }
    [Field("smb.sm.sig_required", "Sig Req", Truth = "Security signatures REQUIRED|Security signatures NOT required", Description = "Are security signatures required?"), Mask(0x8), Of(nameof(Mode))] public partial bool MustSign { get; }
    [Field("smb.max_mpx_count", "Max Mpx Count", Description = "Maximum pending multiplexed requests")] public partial ushort MostRequests { get; }
    [Field("smb.max_vcs", "Max VCs", Description = "Maximum VCs between client and server")] public partial ushort MostCircuits { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.max_bufsize", "Max Buffer Size", Description = "Maximum transmit buffer size")] public partial uint BufferSize { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.max_raw", "Max Raw Buffer", Description = "Maximum raw buffer size")] public partial uint RawSize { get; }
    [Field("smb.session_key", "Session Key", Base.Hex, Description = "Unique token identifying this session")] public partial uint SessionKey { get; }
    public partial SmbServerCapabilities Capabilities { get; }
    [Field("smb.system.time", "System Time", Base.Local, Type = FieldType.AbsoluteTime)] public partial FileTime Time { get; }
    /// <summary>In minutes to the west of UTC.</summary>
    [Field("smb.server_timezone", "Server Time Zone", Unit = " min from UTC", Description = "Current timezone at server.")] public partial short TimeZone { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.challenge_length", "Challenge Length", Type = FieldType.UInt16, Description = "Challenge length (must be zero if not LM2.1 dialect)")] public partial byte ChallengeLength { get; }
}
