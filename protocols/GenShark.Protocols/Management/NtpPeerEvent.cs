namespace GenShark.Protocols;

/// <summary>Last event of a peer.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9327"/>
public enum NtpPeerEvent : byte
{
    [Name("unspecified")] Unspecified = 0,
    [Name("association mobilized")] AssociationMobilized = 1,
    [Name("association demobilized")] AssociationDemobilized = 2,
    [Name("peer unreachable (peer.reach was nonzero now zero)")] PeerUnreachable = 3,
    [Name("peer reachable (peer.reach was zero now nonzero)")] PeerReachable = 4,
    [Name("association restarted or timed out")] Restarted = 5,
    [Name("no server found (ntpdate mode)")] NoServerFound = 6,
    [Name("rate exceeded (kiss code RATE)")] RateExceeded = 7,
    [Name("access denied (kiss code DENY)")] AccessDenied = 8,
    [Name("leap armed from server LI code")] LeapArmed = 9,
    [Name("become system peer")] BecomeSystemPeer = 10,
    [Name("reference clock event (see clock status word)")] ReferenceClockEvent = 11,
    [Name("authentication failure")] AuthenticationFailure = 12,
    [Name("popcorn spike suppressor")] PopcornSpikeSuppressor = 13,
    [Name("entering interleave mode")] Interleaving = 14,
    [Name("interleave error (recovered)")] InterleaveError = 15,
    [Name("leapsecond values update from server")] LeapSecondsUpdated = 16,
}
