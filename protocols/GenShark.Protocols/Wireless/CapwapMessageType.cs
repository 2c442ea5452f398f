namespace GenShark.Protocols;

/// <summary>Messages of the control channel (RFC 5415, 4.5.1.1; RFC 5416, 3).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5415"/>
public enum CapwapMessageType : uint
{
    [Name("Discovery Request")] DiscoveryRequest = 1,
    [Name("Discovery Response")] DiscoveryResponse = 2,
    [Name("Join Request")] JoinRequest = 3,
    [Name("Join Response")] JoinResponse = 4,
    [Name("Configuration Status Request")] ConfigurationStatusRequest = 5,
    [Name("Configuration Status Response")] ConfigurationStatusResponse = 6,
    [Name("Configuration Update Request")] ConfigurationUpdateRequest = 7,
    [Name("Configuration Update Response")] ConfigurationUpdateResponse = 8,
    [Name("WTP Event Request")] WTPEventRequest = 9,
    [Name("WTP Event Response")] WTPEventResponse = 10,
    [Name("Change State Request")] ChangeStateRequest = 11,
    [Name("Change State Response")] ChangeStateResponse = 12,
    [Name("Echo Request")] EchoRequest = 13,
    [Name("Echo Response")] EchoResponse = 14,
    [Name("Image Data Request")] ImageDataRequest = 15,
    [Name("Image Data Response")] ImageDataResponse = 16,
    [Name("Reset Request")] ResetRequest = 17,
    [Name("Reset Response")] ResetResponse = 18,
    [Name("Primary Discovery Request")] PrimaryDiscoveryRequest = 19,
    [Name("Primary Discovery Response")] PrimaryDiscoveryResponse = 20,
    [Name("Data Transfer Request")] DataTransferRequest = 21,
    [Name("Data Transfer Response")] DataTransferResponse = 22,
    [Name("Clear Configuration Request")] ClearConfigurationRequest = 23,
    [Name("Clear Configuration Response")] ClearConfigurationResponse = 24,
    [Name("Station Configuration Request")] StationConfigurationRequest = 25,
    [Name("Station Configuration Response")] StationConfigurationResponse = 26,
    [Name("IEEE 802.11 WLAN Configuration Request")] WirelessLanWLANConfigurationRequest = 3398913,
    [Name("IEEE 802.11 WLAN Configuration Response")] WirelessLanWLANConfigurationResponse = 3398914,
}
