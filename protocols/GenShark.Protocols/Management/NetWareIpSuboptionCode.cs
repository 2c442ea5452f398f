namespace GenShark.Protocols;

/// <summary>Suboptions of NetWare/IP (option 63).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2242"/>
public enum NetWareIpSuboptionCode : byte
{
    [Name("NWIP does not exist on subnet")] NotOnSubnet = 1,
    [Name("NWIP exists in options area")] InOptions = 2,
    [Name("NWIP exists in sname/file")] InServerNameOrFile = 3,
    [Name("NWIP exists, but too big")] TooBig = 4,
    [Name("Broadcast for nearest Netware server")] NearestServerBroadcast = 5,
    [Name("Preferred DSS server")] PreferredDss = 6,
    [Name("Nearest NWIP server")] NearestServer = 7,
    [Name("Autoretries")] Autoretries = 8,
    [Name("Autoretry delay, secs")] AutoretryDelay = 9,
    [Name("Support NetWare/IP v1.1")] SupportVersion1_1 = 10,
    [Name("Primary DSS")] PrimaryDss = 11,
}
