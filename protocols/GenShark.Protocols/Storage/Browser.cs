using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Common Internet File System Browser Protocol: hosts tell each other by mailslots what there is in a network.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-brws"/>
[Protocol("browser", "Microsoft Windows Browser Protocol", Short = "BROWSER"), Endian(Endian.Little), Over("mailslot", Names = ["\\MAILSLOT\\BROWSE", "\\MAILSLOT\\LANMAN"])]
public readonly ref partial struct Browser
{
    [Field("browser.command", "Command", Base.Hex, Description = "Browse command opcode")] public partial BrowserCommand Command { get; }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (Command.Name() is { } name) text.Append(name);
        else text.Append($"Unknown command:0x{(byte)Command:x2}");
    }

    [Switch(nameof(Command))]
    [Case<BrowserAnnouncement>(BrowserCommand.HostAnnouncement, BrowserCommand.DomainAnnouncement, BrowserCommand.LocalMasterAnnouncement)]
    [Case<BrowserAnnouncementRequest>(BrowserCommand.AnnouncementRequest), Case<BrowserElection>(BrowserCommand.Election)]
    public partial Variant Body { get; }
}

/// <summary>A host, or a group of them, tells of itself (MS-BRWS, 2.2.1, 2.2.6 and 2.2.10).</summary>
[PartOf<Browser>, Endian(Endian.Little)]
public readonly ref partial struct BrowserAnnouncement
{
    private const int NameSize = 16;

    [Field("browser.update_count", "Update Count", Description = "Browse Update Count")] public partial byte Count { get; }
    /// <summary>In milliseconds.</summary>
    [Field("browser.period", "Update Periodicity", Description = "Update Periodicity in ms"), Label(nameof(WritePeriod))] public partial uint Period { get; }
    [Size(NameSize)] public partial ReadOnlySpan<byte> Name { get; }

    /// <summary>What stands behind its zero doesn't count.</summary>
    [Field("browser.server", "Server Name", Type = FieldType.String, Generated = false, At = nameof(Name), Covers = true, Description = "BROWSE Server Name"), Label(nameof(WriteName))]
    private void WriteServer(TextBuilder text) => text.Append(ShownName);

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append(' ').Append(ShownName);

    public partial BrowserSystemVersion Version { get; }
    public partial BrowserServerType Type { get; }
    [If(nameof(IsDomain))] public partial BrowserMaster Master { get; }
    [If(nameof(IsHost))] public partial BrowserHost Host { get; }

    private bool IsDomain => (BrowserCommand)Slice.Whole.UInt8(0) == BrowserCommand.DomainAnnouncement;
    private bool IsHost => !IsDomain;
    private ReadOnlySpan<byte> ShownName => Name.IndexOf((byte)0) is var end and >= 0 ? Name[..end] : Name;

    private void WritePeriod(TextBuilder text) => SmbTimeout.WriteSpan(text.Append("Update Periodicity: "u8), Period);

    private void WriteName(TextBuilder text) => text.Append(IsDomain ? "Domain/Workgroup: "u8 : "Host Name: "u8).Append(ShownName);
}

/// <summary>Of the system that a host runs.</summary>
[PartOf<Browser>]
public readonly ref partial struct BrowserSystemVersion
{
    public partial byte First { get; }

    [Field("browser.windows_version", "Windows version", Type = FieldType.String, Generated = false, At = nameof(First), Length = 2)]
    private void WriteSystem(TextBuilder text) => text.Append((Slice.UInt8(0), Slice.UInt8(1)) switch
    {
        (5, 0) => "Windows 2000",
        (5, 1) => "Windows XP",
        (5, 2) => "Windows Server 2003 R2 or Windows Server 2003",
        (6, 0) => "Windows Vista or Windows Server 2008",
        (6, 1) => "Windows 7 or Windows Server 2008 R2",
        _ => "",
    });

    [Field("browser.os_major", "OS Major Version", Description = "Operating System Major Version"), At(0)] public partial byte Major { get; }
    [Field("browser.os_minor", "OS Minor Version", Description = "Operating System Minor Version"), At(1)] public partial byte Minor { get; }
}

/// <summary>Who speaks for a group (MS-BRWS, 2.2.6).</summary>
[PartOf<Browser>, Endian(Endian.Little)]
public readonly ref partial struct BrowserMaster
{
    [Field("browser.mysterious_field", "Mysterious Field", Base.Hex)] public partial uint Unknown { get; }
    [Field("browser.mb_server", "Master Browser Server Name", Type = FieldType.String, Description = "BROWSE Master Browser Server Name"), Rest] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>What more a host says of itself (MS-BRWS, 2.2.1).</summary>
[PartOf<Browser>, Endian(Endian.Little)]
public readonly ref partial struct BrowserHost
{
    [Field("browser.proto_major", "Browser Protocol Major Version")] public partial byte Major { get; }
    [Field("browser.proto_minor", "Browser Protocol Minor Version")] public partial byte Minor { get; }
    [Field("browser.sig", "Signature", Base.Hex, Description = "Signature Constant")] public partial ushort Signature { get; }
    [Field("browser.comment", "Host Comment", Type = FieldType.StringZ, Description = "Server Comment"), Rest] public partial ReadOnlySpan<byte> Comment { get; }
}

/// <summary>Asks all to tell of themselves (MS-BRWS, 2.2.2).</summary>
[PartOf<Browser>]
public readonly ref partial struct BrowserAnnouncementRequest
{
    [Field("browser.unused", "Unused flags", Base.Hex, Description = "Unused/unknown flags")] public partial byte Flags { get; }
    [Field("browser.response_computer_name", "Response Computer Name", Type = FieldType.StringZ), Rest] public partial ReadOnlySpan<byte> Name { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append(' ').Append(Name.IndexOf((byte)0) is var end and >= 0 ? Name[..end] : Name);
}

/// <summary>What a message is for (MS-BRWS, 2.2).</summary>
public enum BrowserCommand : byte
{
    [Name("Host Announcement")] HostAnnouncement = 0x1,
    [Name("Request Announcement")] AnnouncementRequest = 0x2,
    [Name("Browser Election Request")] Election = 0x8,
    [Name("Get Backup List Request")] BackupListRequest = 0x9,
    [Name("Get Backup List Response")] BackupListResponse = 0xa,
    [Name("Become Backup Browser")] BecomeBackup = 0xb,
    [Name("Domain/Workgroup Announcement")] DomainAnnouncement = 0xc,
    [Name("Master Announcement")] MasterAnnouncement = 0xd,
    [Name("Reset Browser State Announcement")] ResetState = 0xe,
    [Name("Local Master Announcement")] LocalMasterAnnouncement = 0xf,
}
