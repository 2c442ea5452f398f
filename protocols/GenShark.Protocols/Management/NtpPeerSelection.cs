namespace GenShark.Protocols;

/// <summary>How a peer fared in the choice of the clock.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9327"/>
public enum NtpPeerSelection : byte
{
    [Name("rejected")] Rejected = 0,
    [Name("passed sanity checks (tests 1 through 8 in Section 3.4.3)")] Sane = 1,
    [Name("passed correctness checks (intersection algorithm in Section 4.2.1)")] Correct = 2,
    [Name("passed candidate checks (if limit check implemented)")] Candidate = 3,
    [Name("passed outlier checks (clustering algorithm in Section 4.2.2)")] NoOutlier = 4,
    [Name("current synchronization source; max distance exceeded (if limit check implemented)")] SourceTooDistant = 5,
    [Name("current synchronization source; max distance okay")] Source = 6,
    [Name("reserved")] Reserved = 7,
}
