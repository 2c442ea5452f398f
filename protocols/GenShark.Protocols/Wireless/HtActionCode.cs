namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum HtActionCode : byte
{
    [Name("Notify Channel Width")] NotifyChannelWidth = 0,
    [Name("Spatial Multiplexing (SM) Power Save")] SpatialMultiplexingSMPowerSave = 1,
    [Name("Power Save Multi-Poll (PSMP) action frame")] PowerSaveMultiPollPSMPActionFrame = 2,
    [Name("Set PCO Phase")] SetPCOPhase = 3,
    [Name("MIMO CSI Matrices")] MIMOCSIMatrices = 4,
    [Name("MIMO Non-compressed Beamforming")] MIMONonCompressedBeamforming = 5,
    [Name("MIMO Compressed Beamforming")] MIMOCompressedBeamforming = 6,
    [Name("Antenna Selection Indices Feedback")] AntennaSelectionIndicesFeedback = 7,
    [Name("HT Information Exchange")] HTInformationExchange = 8,
}
