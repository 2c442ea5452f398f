namespace GenShark.Protocols;

/// <summary>Messages of fast handovers.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5568"/>
public enum FastHandoverSubtype : byte
{
    [Name("Router Solicitation for Proxy Advertisement")] RouterSolicitationForProxy = 2,
    [Name("Proxy Router Advertisement")] ProxyRouterAdvertisement = 3,
    [Name("Handover Initiate")] HandoverInitiate = 4,
    [Name("Handover Acknowledge")] HandoverAcknowledge = 5,
}
