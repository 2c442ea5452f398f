namespace GenShark.Protocols;

/// <summary>Enterprises whose numbers occur in DHCP.</summary>
/// <seealso href="https://www.iana.org/assignments/enterprise-numbers"/>
public enum DhcpEnterprise : uint
{
    [Name("ciscoSystems")] Cisco = 9,
    [Name("Hewlett-Packard")] HewlettPackard = 11,
    [Name("Microsoft")] Microsoft = 311,
    [Name("Intel Corporation")] Intel = 343,
    [Name("Axis Communications AB")] Axis = 368,
    [Name("Dell Inc.")] Dell = 674,
    [Name("AVM GmbH")] Avm = 872,
    [Name("ZyXEL Communications Corp.")] Zyxel = 890,
    [Name("HUAWEI Technology Co.,Ltd")] Huawei = 2011,
    [Name("Juniper Networks, Inc.")] Juniper = 2636,
    [Name("Broadband Forum (previously 'DSL Forum')")] BroadbandForum = 3561,
    [Name("Zhongxing Telecom Co.,ltd. (abbr. ZTE)")] Zte = 3902,
    [Name("Broadcom Limited")] Broadcom = 4413,
    [Name("Cable Television Laboratories, Inc.")] CableLabs = 4491,
    [Name("Nokia")] Nokia = 6527,
    [Name("Fortinet, Inc.")] Fortinet = 12356,
    [Name("MikroTik")] MikroTik = 14988,
    [Name("H3C")] H3c = 25506,
    [Name("Arista Networks, Inc.")] Arista = 30065,
    [Name("Example Enterprise Number for Documentation Use")] Documentation = 32473,
    [Name("DHCPCD Project")] Dhcpcd = 40712,
    [Name("Ubiquiti Networks, Inc.")] Ubiquiti = 41112,
    [Name("Tom Gundersen (systemd)")] Systemd = 43793,
}
