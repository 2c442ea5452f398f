namespace GenShark.Protocols;

/// <summary>Result of registering an address (6LoWPAN).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6775"/>
public enum AddressRegistrationStatus : byte
{
    [Name("Success")] Success = 0,
    [Name("Duplicate Exists")] DuplicateExists = 1,
    [Name("Neighbor Cache Full")] NeighborCacheFull = 2,
}
