namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessHtInfoHtProtection : ushort
{
    [Name("No protection mode")] NoProtectionMode = 0,
    [Name("HT non-member protection mode")] HTNonMemberProtectionMode = 1,
    [Name("20 MHz protection mode")] N20MHzProtectionMode = 2,
    [Name("non-HT mixed mode")] NonHTMixedMode = 3,
}
