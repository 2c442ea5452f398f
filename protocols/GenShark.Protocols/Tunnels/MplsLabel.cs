namespace GenShark.Protocols;

/// <summary>Labels of special purpose.</summary>
/// <seealso href="https://www.iana.org/assignments/mpls-label-values"/>
public enum MplsLabel : byte
{
    [Name("IPv4 Explicit-Null")] Ipv4ExplicitNull = 0,
    [Name("Router Alert")] RouterAlert = 1,
    [Name("IPv6 Explicit-Null")] Ipv6ExplicitNull = 2,
    [Name("Implicit-Null")] ImplicitNull = 3,
    [Name("Entropy Label Indicator (ELI)")] EntropyLabelIndicator = 7,
    [Name("Generic Associated Channel Label (GAL)")] GenericAssociatedChannel = 13,
    [Name("OAM Alert")] OamAlert = 14,
}
