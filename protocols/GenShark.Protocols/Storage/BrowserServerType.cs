using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a host does (MS-BRWS, 2.2.1: SV_TYPE flags).</summary>
[PartOf<Browser>, Endian(Endian.Little)]
public readonly ref partial struct BrowserServerType
{
    [Field("browser.server_type", "Server Type", Base.Hex, Description = "Server Type Flags"), NamesSetBits] public partial uint Value { get; }
    [Field("browser.server_type.workstation", "Workstation", Truth = "This is a Workstation|This is NOT a Workstation", Description = "Is This A Workstation?"), Mask(0x1), Of(nameof(Value))] public partial bool IsWorkstation { get; }
    [Field("browser.server_type.server", "Server", Truth = "This is a Server|This is NOT a Server", Description = "Is This A Server?"), Mask(0x2), Of(nameof(Value))] public partial bool IsServer { get; }
    [Field("browser.server_type.sql", "SQL", Truth = "This is an SQL server|This is NOT an SQL server", Description = "Is This A SQL Server?"), Mask(0x4), Of(nameof(Value))] public partial bool IsSql { get; }
    [Field("browser.server_type.domain_controller", "Domain Controller", Truth = "This is a Domain Controller|This is NOT a Domain Controller", Description = "Is This A Domain Controller?"), Mask(0x8), Of(nameof(Value))] public partial bool IsDomainController { get; }
    [Field("browser.server_type.backup_controller", "Backup Controller", Truth = "This is a Backup Controller|This is NOT a Backup Controller", Description = "Is This A Backup Domain Controller?"), Mask(0x10), Of(nameof(Value))] public partial bool IsBackupController { get; }
    [Field("browser.server_type.time", "Time Source", Truth = "This is a Time Source|This is NOT a Time Source", Description = "Is This A Time Source?"), Mask(0x20), Of(nameof(Value))] public partial bool IsTime { get; }
    [Field("browser.server_type.apple", "Apple", Truth = "This is an Apple host|This is NOT an Apple host", Description = "Is This An Apple Server ?"), Mask(0x40), Of(nameof(Value))] public partial bool IsApple { get; }
    [Field("browser.server_type.novell", "Novell", Truth = "This is a Novell server|This is NOT a Novell server", Description = "Is This A Novell Server?"), Mask(0x80), Of(nameof(Value))] public partial bool IsNovell { get; }
    [Field("browser.server_type.member", "Member", Truth = "This is a Domain Member server|This is NOT a Domain Member server", Description = "Is This A Domain Member Server?"), Mask(0x100), Of(nameof(Value))] public partial bool IsMember { get; }
    [Field("browser.server_type.print", "Print", Truth = "This is a Print Queue server|This is NOT a Print Queue server", Description = "Is This A Print Server?"), Mask(0x200), Of(nameof(Value))] public partial bool IsPrint { get; }
    [Field("browser.server_type.dialin", "Dialin", Truth = "This is a Dialin server|This is NOT a Dialin server", Description = "Is This A Dialin Server?"), Mask(0x400), Of(nameof(Value))] public partial bool IsDialin { get; }
    [Field("browser.server_type.xenix", "Xenix", Truth = "This is a Xenix server|This is NOT a Xenix server", Description = "Is This A Xenix Server?"), Mask(0x800), Of(nameof(Value))] public partial bool IsXenix { get; }
    [Field("browser.server_type.ntw", "NT Workstation", Truth = "This is an NT Workstation|This is NOT an NT Workstation", Description = "Is This A NT Workstation?"), Mask(0x1000), Of(nameof(Value))] public partial bool IsNtw { get; }
    [Field("browser.server_type.wfw", "WfW", Truth = "This is a WfW host|This is NOT a WfW host", Description = "Is This A Windows For Workgroups Server?"), Mask(0x2000), Of(nameof(Value))] public partial bool IsWfw { get; }
    [Field("browser.server_type.nts", "NT Server", Truth = "This is an NT Server|This is NOT an NT Server", Description = "Is This A NT Server?"), Mask(0x8000), Of(nameof(Value))] public partial bool IsNts { get; }
    [Field("browser.server_type.browser.potential", "Potential Browser", Truth = "This is a Potential Browser|This is NOT a Potential Browser", Description = "Is This A Potential Browser?"), Mask(0x10000), Of(nameof(Value))] public partial bool IsBrowserPotential { get; }
    [Field("browser.server_type.browser.backup", "Backup Browser", Truth = "This is a Backup Browser|This is NOT a Backup Browser", Description = "Is This A Backup Browser?"), Mask(0x20000), Of(nameof(Value))] public partial bool IsBrowserBackup { get; }
    [Field("browser.server_type.browser.master", "Master Browser", Truth = "This is a Master Browser|This is NOT a Master Browser", Description = "Is This A Master Browser?"), Mask(0x40000), Of(nameof(Value))] public partial bool IsBrowserMaster { get; }
    [Field("browser.server_type.browser.domain_master", "Domain Master Browser", Truth = "This is a Domain Master Browser|This is NOT a Domain Master Browser", Description = "Is This A Domain Master Browser?"), Mask(0x80000), Of(nameof(Value))] public partial bool IsBrowserDomainMaster { get; }
    [Field("browser.server_type.osf", "OSF", Truth = "This is an OSF host|This is NOT an OSF host", Description = "Is This An OSF server ?"), Mask(0x100000), Of(nameof(Value))] public partial bool IsOsf { get; }
    [Field("browser.server_type.vms", "VMS", Truth = "This is a VMS host|This is NOT a VMS host", Description = "Is This A VMS Server?"), Mask(0x200000), Of(nameof(Value))] public partial bool IsVms { get; }
    [Field("browser.server_type.w95", "Windows 95+", Truth = "This is a Windows 95 or above host|This is NOT a Windows 95 or above host", Description = "Is This A Windows 95 or above server?"), Mask(0x400000), Of(nameof(Value))] public partial bool IsW95 { get; }
    [Field("browser.server_type.dfs", "DFS", Truth = "This is a DFS server|THis is NOT a DFS server", Description = "Is This A DFS server?"), Mask(0x800000), Of(nameof(Value))] public partial bool IsDfs { get; }
    [Field("browser.server_type.local", "Local", Truth = "This is a local list only request|This is NOT a local list only request", Description = "Is This A Local List Only request?"), Mask(0x40000000), Of(nameof(Value))] public partial bool IsLocal { get; }
    [Field("browser.server_type.domainenum", "Domain Enum", Truth = "This is a Domain Enum request|This is NOT a Domain Enum request", Description = "Is This A Domain Enum request?"), Mask(0x80000000), Of(nameof(Value))] public partial bool IsDomainenum { get; }

    /// <summary>Behind the name of a host.</summary>
    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        for (int bit = 0; bit < 32; bit++)
        {
            if ((Value >> bit & 1) != 0 && NameOf(bit) is { } name) text.Append(", "u8).Append(name);
        }
    }

    private static string? NameOf(int bit) => bit switch
    {
        0 => "Workstation",
        1 => "Server",
        2 => "SQL",
        3 => "Domain Controller",
        4 => "Backup Controller",
        5 => "Time Source",
        6 => "Apple",
        7 => "Novell",
        8 => "Member",
        9 => "Print",
        10 => "Dialin",
        11 => "Xenix",
        12 => "NT Workstation",
        13 => "WfW",
        15 => "NT Server",
        16 => "Potential Browser",
        17 => "Backup Browser",
        18 => "Master Browser",
        19 => "Domain Master Browser",
        20 => "OSF",
        21 => "VMS",
        22 => "Windows 95+",
        23 => "DFS",
        30 => "Local",
        31 => "Domain Enum",
        _ => null,
    };
}
