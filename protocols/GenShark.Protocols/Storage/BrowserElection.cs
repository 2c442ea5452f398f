using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Who is to be elected (MS-BRWS, 2.2.3).</summary>
[PartOf<Browser>, Endian(Endian.Little)]
public readonly ref partial struct BrowserElection
{
    [Field("browser.election.version", "Election Version")] public partial byte Version { get; }
    public partial BrowserElectionCriteria Criteria { get; }
    /// <summary>In milliseconds.</summary>
    [Field("browser.uptime", "Uptime", Description = "Server uptime in ms"), Label(nameof(WriteUptime))] public partial uint Uptime { get; }
    public partial uint Reserved { get; }
    [Field("browser.server", "Server Name", Type = FieldType.String, Description = "BROWSE Server Name"), Rest] public partial ReadOnlySpan<byte> Server { get; }

    private void WriteUptime(TextBuilder text) => SmbTimeout.WriteSpan(text.Append("Uptime: "u8), Uptime);
}

/// <summary>What speaks for a host: the higher the number, the better (MS-BRWS, 2.2.3).</summary>
[PartOf<Browser>, Endian(Endian.Little)]
public readonly ref partial struct BrowserElectionCriteria
{
    [Field("browser.election.criteria", "Election Criteria", Base.Hex), Head] public partial uint Value { get; }
    [At(0)] public partial BrowserElectionDesire Desire { get; }
    [Field("browser.proto_major", "Browser Protocol Major Version"), At(1)] public partial byte Major { get; }
    [Field("browser.proto_minor", "Browser Protocol Minor Version"), At(2)] public partial byte Minor { get; }
    [At(3)] public partial BrowserElectionSystem System { get; }
}

/// <summary>What a host is already (MS-BRWS, 2.2.3).</summary>
[PartOf<Browser>]
public readonly ref partial struct BrowserElectionDesire
{
    [Field("browser.election.desire", "Election Desire", Base.Hex), NamesSetBits] public partial byte Value { get; }
    [Field("browser.election.desire.backup", "Backup", Truth = "Backup Browse Server|NOT Backup Browse Server", Description = "Is this a backup server"), Mask(0x1), Of(nameof(Value))] public partial bool IsBackup { get; }
    [Field("browser.election.desire.standby", "Standby", Truth = "Standby Browse Server|NOT Standby Browse Server", Description = "Is this a standby server?"), Mask(0x2), Of(nameof(Value))] public partial bool IsStandby { get; }
    [Field("browser.election.desire.master", "Master", Truth = "Master Browser|NOT Master Browser", Description = "Is this a master server"), Mask(0x4), Of(nameof(Value))] public partial bool IsMaster { get; }
    [Field("browser.election.desire.domain_master", "Domain Master", Truth = "Domain Master Browse Server|NOT Domain Master Browse Server", Description = "Is this a domain master"), Mask(0x8), Of(nameof(Value))] public partial bool IsDomainMaster { get; }
    [Field("browser.election.desire.wins", "WINS", Truth = "WINS Client|NOT WINS Client", Description = "Is this a WINS server"), Mask(0x20), Of(nameof(Value))] public partial bool IsWins { get; }
    [Field("browser.election.desire.nt", "NT", Truth = "Windows NT Advanced Server|NOT Windows NT Advanced Server", Description = "Is this a NT server"), Mask(0x80), Of(nameof(Value))] public partial bool IsNt { get; }
}

/// <summary>What a host runs (MS-BRWS, 2.2.3).</summary>
[PartOf<Browser>]
public readonly ref partial struct BrowserElectionSystem
{
    [Field("browser.election.os", "Election OS", Base.Hex), NamesSetBits] public partial byte Value { get; }
    [Field("browser.election.os.wfw", "WfW", Truth = "Windows for Workgroups|Not Windows for Workgroups", Description = "Is this a WfW host?"), Mask(0x1), Of(nameof(Value))] public partial bool IsWfw { get; }
    [Field("browser.election.os.ntw", "NT Workstation", Truth = "Windows NT Workstation|Not Windows NT Workstation", Description = "Is this a NT Workstation?"), Mask(0x10), Of(nameof(Value))] public partial bool IsNtw { get; }
    [Field("browser.election.os.nts", "NT Server", Truth = "Windows NT Server|Not Windows NT Server", Description = "Is this a NT Server?"), Mask(0x20), Of(nameof(Value))] public partial bool IsNts { get; }
}
