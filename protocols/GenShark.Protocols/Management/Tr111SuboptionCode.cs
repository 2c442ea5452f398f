namespace GenShark.Protocols;

/// <summary>TR-111 suboptions (option 125).</summary>
public enum Tr111SuboptionCode : byte
{
    [Name("DeviceManufacturerOUI")] DeviceManufacturerOui = 1,
    [Name("DeviceSerialNumber")] DeviceSerialNumber = 2,
    [Name("DeviceProductClass")] DeviceProductClass = 3,
    [Name("GatewayManufacturerOUI")] GatewayManufacturerOui = 4,
    [Name("GatewaySerialNumber")] GatewaySerialNumber = 5,
    [Name("GatewayProductClass")] GatewayProductClass = 6,
}
