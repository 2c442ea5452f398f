namespace GenShark.Protocols;

/// <summary>Neighbor state in an extended echo reply.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8335"/>
public enum ExtendedEchoState : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("Incomplete")] Incomplete = 1,
    [Name("Reachable")] Reachable = 2,
    [Name("Stale")] Stale = 3,
    [Name("Delay")] Delay = 4,
    [Name("Probe")] Probe = 5,
    [Name("Failed")] Failed = 6,
}
