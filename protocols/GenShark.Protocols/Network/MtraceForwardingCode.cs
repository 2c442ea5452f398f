namespace GenShark.Protocols;

/// <summary>Results of a hop of multicast traceroute.</summary>
public enum MtraceForwardingCode : byte
{
    [Name("NO_ERROR")] NoError = 0x00,
    [Name("WRONG_IF")] WrongIf = 0x01,
    [Name("PRUNE_SENT")] PruneSent = 0x02,
    [Name("PRUNE_RCVD")] PruneRcvd = 0x03,
    [Name("SCOPED")] Scoped = 0x04,
    [Name("NO_ROUTE")] NoRoute = 0x05,
    [Name("WRONG_LAST_HOP")] WrongLastHop = 0x06,
    [Name("NOT_FORWARDING")] NotForwarding = 0x07,
    [Name("REACHED_RP")] ReachedRp = 0x08,
    [Name("RPF_IF")] RpfIf = 0x09,
    [Name("NO_MULTICAST")] NoMulticast = 0x0a,
    [Name("INFO_HIDDEN")] InfoHidden = 0x0b,
    [Name("NO_SPACE")] NoSpace = 0x81,
    [Name("OLD_ROUTER")] OldRouter = 0x82,
    [Name("ADMIN_PROHIB")] AdminProhib = 0x83,
}
