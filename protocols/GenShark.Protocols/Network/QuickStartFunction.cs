namespace GenShark.Protocols;

/// <summary>Functions of the Quick-Start option.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4782"/>
public enum QuickStartFunction : byte
{
    [Name("Rate request")] RateRequest = 0,
    [Name("Rate report")] RateReport = 8,
}
