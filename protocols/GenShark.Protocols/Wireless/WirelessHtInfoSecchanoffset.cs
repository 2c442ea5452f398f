namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessHtInfoSecchanoffset : byte
{
    [Name("No secondary channel")] NoSecondaryChannel = 0,
    [Name("Secondary channel is above the primary channel")] SecondaryChannelIsAboveThePrimaryChannel = 1,
    [Name("Reserved")] Reserved = 2,
    [Name("Secondary channel is below the primary channel")] SecondaryChannelIsBelowThePrimaryChannel = 3,
}
