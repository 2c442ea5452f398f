namespace GenShark.Protocols;

/// <summary>Status of a reference clock.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9327"/>
public enum NtpClockStatus : byte
{
    [Name("clock operating within nominals")] Nominal = 0,
    [Name("reply timeout")] ReplyTimeout = 1,
    [Name("bad reply format")] BadFormat = 2,
    [Name("hardware or software fault")] Fault = 3,
    [Name("propagation failure")] PropagationFailure = 4,
    [Name("bad date format or value")] BadDate = 5,
    [Name("bad time format or value")] BadTime = 6,
}
