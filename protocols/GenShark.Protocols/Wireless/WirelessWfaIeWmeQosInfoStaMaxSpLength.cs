namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessWfaIeWmeQosInfoStaMaxSpLength : byte
{
    [Name("WMM AP may deliver all buffered frames (MSDUs and MMPDUs)")] WMMAPMayDeliverAllBufferedFramesMSDUsAndMMPDUs = 0,
    [Name("WMM AP may deliver a maximum of 2 buffered frames (MSDUs and MMPDUs) per USP")] WMMAPMayDeliverAMaximumOf2BufferedFramesMSDUsAndMMPDUsPerUSP = 1,
    [Name("WMM AP may deliver a maximum of 4 buffered frames (MSDUs and MMPDUs) per USP")] WMMAPMayDeliverAMaximumOf4BufferedFramesMSDUsAndMMPDUsPerUSP = 2,
    [Name("WMM AP may deliver a maximum of 6 buffered frames (MSDUs and MMPDUs) per USP")] WMMAPMayDeliverAMaximumOf6BufferedFramesMSDUsAndMMPDUsPerUSP = 3,
}
