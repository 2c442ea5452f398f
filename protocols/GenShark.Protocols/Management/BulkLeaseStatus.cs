namespace GenShark.Protocols;

/// <summary>Result of a lease query (option 151).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6926"/>
public enum BulkLeaseStatus : byte
{
    [Name("Success")] Success = 0,
    [Name("UpsecFail")] UnspecifiedFailure = 1,
    [Name("QueryTerminated")] QueryTerminated = 2,
    [Name("MalformedQuery")] MalformedQuery = 3,
    [Name("NotAllowed")] NotAllowed = 4,
}
