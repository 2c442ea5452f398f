namespace GenShark.Protocols;

/// <summary>Kinds of in-situ OAM data.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9486"/>
public enum IoamOptionType : byte
{
    [Name("Pre-allocated Trace")] PreallocatedTrace = 0,
    [Name("Incremental Trace")] IncrementalTrace = 1,
    [Name("Proof of Transit")] ProofOfTransit = 2,
    [Name("Edge to Edge")] EdgeToEdge = 3,
}
