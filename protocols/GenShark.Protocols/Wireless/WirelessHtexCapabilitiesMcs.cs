namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessHtexCapabilitiesMcs : ushort
{
    [Name("STA does not provide MCS feedback")] STADoesNotProvideMCSFeedback = 0,
    [Name("Reserved")] Reserved = 1,
    [Name("STA provides only unsolicited MCS feedback")] STAProvidesOnlyUnsolicitedMCSFeedback = 2,
    [Name("STA can provide MCS feedback in response to MRQ as well as unsolicited MCS feedback")] STACanProvideMCSFeedbackInResponseToMRQAsWellAsUnsolicitedMC = 3,
}
