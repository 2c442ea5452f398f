namespace GenShark.Protocols;

/// <summary>Format of an ATM address in ARP (authority and format identifier).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2225"/>
public enum AtmAddressFormat : byte
{
    [Name("DCC ATM format")] Dcc = 0x39,
    [Name("E.164 ATM format")] E164 = 0x45,
    [Name("ICD ATM format")] Icd = 0x47,
    [Name("DCC ATM group format")] DccGroup = 0xbd,
    [Name("E.164 ATM group format")] E164Group = 0xc3,
    [Name("ICD ATM group format")] IcdGroup = 0xc5,
}
