namespace GenShark.Protocols;

/// <summary>Suboptions of the relay agent information (option 82).</summary>
/// <seealso href="https://www.iana.org/assignments/bootp-dhcp-parameters"/>
public enum RelayAgentSuboptionCode : byte
{
    [Name("Padding")] Padding = 0,
    [Name("Agent Circuit ID")] AgentCircuitId = 1,
    [Name("Agent Remote ID")] AgentRemoteId = 2,
    [Name("Reserved")] Reserved = 3,
    [Name("DOCSIS Device Class")] DocsisDeviceClass = 4,
    [Name("Link selection")] LinkSelection = 5,
    [Name("Subscriber ID")] SubscriberId = 6,
    [Name("RADIUS Attributes")] RadiusAttributes = 7,
    [Name("Authentication")] Authentication = 8,
    [Name("Vendor-Specific Information")] VendorSpecificInformation = 9,
    [Name("Flags")] Flags = 10,
    [Name("Server ID Override")] ServerIdOverride = 11,
    [Name("Relay Agent Identifier")] RelayAgentIdentifier = 12,
    [Name("Access Technology Type")] AccessTechnologyType = 13,
    [Name("Access Network Name")] AccessNetworkName = 14,
    [Name("Access Point Name")] AccessPointName = 15,
    [Name("Access Point BSSID")] AccessPointBssid = 16,
    [Name("Access Network Operator ID")] AccessNetworkOperatorId = 17,
    [Name("Access Network Operator Realm")] AccessNetworkOperatorRealm = 18,
    [Name("Source Port")] SourcePort = 19,
    [Name("Link selection (Cisco proprietary)")] LinkSelectionCisco = 150,
    [Name("VRF name/VPN ID")] VirtualSubnetSelection = 151,
    [Name("Server ID Override (Cisco proprietary)")] ServerIdOverrideCisco = 152,
}
