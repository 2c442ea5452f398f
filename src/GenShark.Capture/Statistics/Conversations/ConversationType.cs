namespace GenShark.Capture.Statistics;

/// <summary>What the ends of a conversation are.</summary>
public enum ConversationType
{
    Ethernet,
    IPv4,
    IPv6,
    Tcp,
    Udp,
    Sctp,
}
