namespace GenShark.Protocols;

/// <summary>Why a multipath TCP subflow was reset.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8684"/>
public enum MptcpResetReason : byte
{
    [Name("Unspecified error")] UnspecifiedError = 0,
    [Name("MPTCP-specific error")] MptcpSpecificError = 1,
    [Name("Lack of resources")] LackOfResources = 2,
    [Name("Administratively prohibited")] AdministrativelyProhibited = 3,
    [Name("Too much outstanding data")] TooMuchOutstandingData = 4,
    [Name("Unacceptable performance")] UnacceptablePerformance = 5,
    [Name("Middlebox interference")] MiddleboxInterference = 6,
}
