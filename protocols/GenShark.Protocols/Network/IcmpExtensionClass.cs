namespace GenShark.Protocols;

/// <summary>Classes of ICMP extension objects.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum IcmpExtensionClass : byte
{
    [Name("MPLS Label Stack Class")] MplsLabelStack = 1,
    [Name("Interface Information Object")] InterfaceInformation = 2,
    [Name("Interface Identification Object")] InterfaceIdentification = 3,
}
