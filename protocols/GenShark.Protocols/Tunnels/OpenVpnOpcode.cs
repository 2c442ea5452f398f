namespace GenShark.Protocols;

/// <summary>What a packet of OpenVPN is.</summary>
public enum OpenVpnOpcode : byte
{
    [Name("P_CONTROL_HARD_RESET_CLIENT_V1")] HardResetClientV1 = 1,
    [Name("P_CONTROL_HARD_RESET_SERVER_V1")] HardResetServerV1 = 2,
    [Name("P_CONTROL_SOFT_RESET_V1")] SoftResetV1 = 3,
    [Name("P_CONTROL_V1")] ControlV1 = 4,
    [Name("P_ACK_V1")] AckV1 = 5,
    [Name("P_DATA_V1")] DataV1 = 6,
    [Name("P_CONTROL_HARD_RESET_CLIENT_V2")] HardResetClientV2 = 7,
    [Name("P_CONTROL_HARD_RESET_SERVER_V2")] HardResetServerV2 = 8,
    [Name("P_DATA_V2")] DataV2 = 9,
    [Name("P_CONTROL_HARD_RESET_CLIENT_V3")] HardResetClientV3 = 10,
    [Name("P_CONTROL_WKC_V1")] ControlWrappedKeyV1 = 11,
}
