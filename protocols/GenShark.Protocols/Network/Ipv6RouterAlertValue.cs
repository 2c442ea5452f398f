namespace GenShark.Protocols;

/// <summary>Values of the IPv6 router alert option.</summary>
/// <seealso href="https://www.iana.org/assignments/ipv6-routeralert-values"/>
public enum Ipv6RouterAlertValue : ushort
{
    [Name("MLD")] Mld = 0,
    [Name("RSVP")] Rsvp = 1,
    [Name("Active Network")] ActiveNetwork = 2,
}
