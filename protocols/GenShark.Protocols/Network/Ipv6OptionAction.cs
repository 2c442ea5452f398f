namespace GenShark.Protocols;

/// <summary>What to do with an unknown IPv6 option: its two highest bits.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200"/>
public enum Ipv6OptionAction : byte
{
    [Name("Skip and continue")] Skip = 0,
    [Name("Discard")] Discard = 1,
    [Name("Discard and send ICMP Parameter Problem")] DiscardSendIcmp = 2,
    [Name("Discard and send ICMP if not multicast")] DiscardSendIcmpIfUnicast = 3,
}
