namespace GenShark.Protocols;

/// <summary>What a transaction of the second kind does (MS-CIFS, 2.2.6).</summary>
public enum SmbTransaction2Command : ushort
{
    [Name("OPEN2")] Open2 = 0,
    [Name("FIND_FIRST2")] FindFirst2 = 1,
    [Name("FIND_NEXT2")] FindNext2 = 2,
    [Name("QUERY_FS_INFO")] QueryFsInfo = 3,
    [Name("SET_FS_INFO")] SetFsInfo = 4,
    [Name("QUERY_PATH_INFO")] QueryPathInfo = 5,
    [Name("SET_PATH_INFO")] SetPathInfo = 6,
    [Name("QUERY_FILE_INFO")] QueryFileInfo = 7,
    [Name("SET_FILE_INFO")] SetFileInfo = 8,
    [Name("FSCTL")] Fsctl = 9,
    [Name("IOCTL2")] Ioctl2 = 10,
    [Name("FIND_NOTIFY_FIRST")] FindNotifyFirst = 11,
    [Name("FIND_NOTIFY_NEXT")] FindNotifyNext = 12,
    [Name("CREATE_DIRECTORY")] CreateDirectory = 13,
    [Name("SESSION_SETUP")] SessionSetup = 14,
    [Name("Unknown (0x0f)")] Unknown0x0f = 15,
    [Name("GET_DFS_REFERRAL")] GetDfsReferral = 16,
    [Name("REPORT_DFS_INCONSISTENCY")] ReportDfsInconsistency = 17,
}
