namespace GenShark.Protocols;

/// <summary>What became of a request (RFC 6525, 4.4).</summary>
public enum SctpReconfigurationResult : uint
{
    [Name("Nothing to do")] NothingToDo = 0,
    [Name("Performed")] Performed = 1,
    [Name("Denied")] Denied = 2,
    [Name("Error - Wrong SSN")] WrongSsn = 3,
    [Name("Error - Request already in progress")] RequestAlreadyInProgress = 4,
    [Name("Error - Bad sequence number")] BadSequenceNumber = 5,
    [Name("In progress")] InProgress = 6,
}
