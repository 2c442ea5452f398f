namespace GenShark.Protocols;

/// <summary>State of a lease (option 156).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6926"/>
public enum BulkLeaseState : byte
{
    [Name("Available")] Available = 1,
    [Name("Active")] Active = 2,
    [Name("Expired")] Expired = 3,
    [Name("Released")] Released = 4,
    [Name("Abandoned")] Abandoned = 5,
    [Name("Reset")] Reset = 6,
    [Name("Remote")] Remote = 7,
    [Name("Transitioning")] Transitioning = 8,
}
