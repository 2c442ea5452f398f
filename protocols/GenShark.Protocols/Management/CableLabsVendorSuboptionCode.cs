namespace GenShark.Protocols;

/// <summary>CableLabs suboptions (option 125).</summary>
public enum CableLabsVendorSuboptionCode : byte
{
    [Name("Option Request")] OptionRequest = 1,
    [Name("TFTP Server Addresses")] TftpServerAddresses = 2,
    [Name("eRouter Container Option")] ERouterContainerOption = 3,
    [Name("MIB Environment Indicator Option")] MibEnvironmentIndicatorOption = 4,
    [Name("Modem Capabilities")] ModemCapabilities = 5,
}
