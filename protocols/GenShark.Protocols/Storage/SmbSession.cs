using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A client says who it is (MS-CIFS, 2.2.4.53.1; MS-SMB, 2.2.4.6.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
[DeclareField("smb.password", "Password", FieldType.Bytes)]
[DeclareField("smb.ansi_password", "ANSI Password", FieldType.Bytes), DeclareField("smb.unicode_password", "Unicode Password", FieldType.Bytes)]
[DeclareField("smb.account", "Account", FieldType.String, Description = "Account, username")]
[DeclareField("smb.native_os", "Native OS", FieldType.String, Description = "Which OS we are running")]
[DeclareField("smb.native_lanman", "Native LAN Manager", FieldType.String, Description = "Which LANMAN protocol we are running")]
public readonly ref partial struct SmbSessionSetupRequest
{
    private const byte LanManager = 10, Extended = 12, Nt = 13;

    public partial SmbAndX AndX { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.max_buf", "Max Buffer", Description = "Max client buffer size")] public partial ushort BufferSize { get; }
    [Field("smb.max_mpx_count", "Max Mpx Count", Description = "Maximum pending multiplexed requests")] public partial ushort MostRequests { get; }
    [Field("smb.vc", "VC Number")] public partial ushort Circuit { get; }
    [Field("smb.session_key", "Session Key", Base.Hex, Description = "Unique token identifying this session")] public partial uint SessionKey { get; }
    [Field("smb.pwlen", "Password Length", Description = "Length of password"), If(nameof(IsLanManager))] public partial ushort PasswordLength { get; }
    [Field("smb.security_blob_len", "Security Blob Length"), If(nameof(IsExtended))] public partial ushort BlobLength { get; }
    [Field("smb.ansi_pwlen", "ANSI Password Length", Description = "Length of ANSI password"), If(nameof(IsNt))] public partial ushort AnsiLength { get; }
    [Field("smb.unicode_pwlen", "Unicode Password Length", Description = "Length of Unicode password"), If(nameof(IsNt))] public partial ushort UnicodeLength { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    [If(nameof(HasCapabilities))] public partial SmbServerCapabilities Capabilities { get; }

    private byte WordCount => Slice.Whole.UInt8(Slice.LayerOffset - 1);
    private bool IsLanManager => WordCount == LanManager;
    private bool IsExtended => WordCount == Extended;
    private bool IsNt => WordCount == Nt;
    private bool HasCapabilities => IsExtended || IsNt;

    internal bool WalkBytes(Dissection d, scoped in Slice s, ref int at)
    {
        if (IsExtended)
        {
            int size = Math.Min(BlobLength, s.Length);
            if (!SmbSecurity.Walk(d, s.Part(0, size), out _)) return false;
            at = size;
            return SmbText.ShowAll(d, s, [SmbFields.NativeOs, SmbFields.NativeLanman, SmbFields.PrimaryDomain], ref at);
        }
        if (!IsNt && !IsLanManager) return true;
        if (!ShowPassword(d, s, SmbFields.AnsiPassword, IsNt ? AnsiLength : PasswordLength, ref at) || !ShowPassword(d, s, SmbFields.UnicodePassword, UnicodeLength, ref at)) return false;
        string account = SmbText.Read(s, at);
        if (!SmbText.Show(d, s, SmbFields.Account, ref at)) return false;
        string domain = SmbText.Read(s, at);
        if (!SmbText.Show(d, s, SmbFields.PrimaryDomain, ref at)) return false;
        if (account.Length + domain.Length == 0) d.BeginInfo(append: true)?.Append(", User: anonymous"u8);
        else d.BeginInfo(append: true)?.Append($", User: {domain}\\{account}");
        return SmbText.ShowAll(d, s, [SmbFields.NativeOs, SmbFields.NativeLanman], ref at);
    }

    private static bool ShowPassword(Dissection d, scoped in Slice s, int field, int size, ref int at)
    {
        size = Math.Min(size, s.Length - at);
        int start = at;
        at += size;
        return size == 0 || d.Bytes(field, s, start, size);
    }
}

/// <summary>A user may begin (MS-CIFS, 2.2.4.53.2; MS-SMB, 2.2.4.6.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbSessionSetupResponse
{
    public partial SmbAndX AndX { get; }
    [Field("smb.setup.action", "Action", Base.Hex), NamesSetBits] public partial ushort Action { get; }
    [Field("smb.setup.action.guest", "Guest", Truth = "Logged in as GUEST|Not logged in as GUEST", Description = "Client logged in as GUEST?"), Mask(0x1), Of(nameof(Action))] public partial bool IsGuest { get; }
    [Field("smb.security_blob_len", "Security Blob Length"), If(nameof(IsExtended))] public partial ushort BlobLength { get; }

    private bool IsExtended => Slice.Whole.UInt8(Slice.LayerOffset - 1) == 4;

    internal bool WalkBytes(Dissection d, scoped in Slice s, ref int at)
    {
        if (IsExtended)
        {
            int size = Math.Min(BlobLength, s.Length);
            if (!SmbSecurity.Walk(d, s.Part(0, size), out _)) return false;
            at = size;
        }
        return SmbText.ShowAll(d, s, [SmbFields.NativeOs, SmbFields.NativeLanman, SmbFields.PrimaryDomain], ref at);
    }
}
