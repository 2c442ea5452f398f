namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum FastTransitionSubelement : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("PMK-R1 key holder identifier (R1KH-ID)")] PMKR1KeyHolderIdentifierR1KHID = 1,
    [Name("GTK subelement")] GTKSubelement = 2,
    [Name("PMK-R0 key holder identifier (R0KH-ID)")] PMKR0KeyHolderIdentifierR0KHID = 3,
    [Name("IGTK")] IGTK = 4,
}
