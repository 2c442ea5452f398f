namespace GenShark.Protocols;

/// <summary>Warning of a leap second.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5905"/>
public enum NtpLeapIndicator : byte
{
    [Name("no warning")] NoWarning = 0,
    [Name("last minute of the day has 61 seconds")] LastMinute61 = 1,
    [Name("last minute of the day has 59 seconds")] LastMinute59 = 2,
    [Name("unknown (clock unsynchronized)")] Unsynchronized = 3,
}
