namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum RsnCipher : byte
{
    [Name("NONE")] NONE = 0,
    [Name("WEP (40-bit)")] WEP40Bit = 1,
    [Name("TKIP")] TKIP = 2,
    [Name("AES (OCB)")] AESOCB = 3,
    [Name("AES (CCM)")] AESCCM = 4,
    [Name("WEP (104-bit)")] WEP104Bit = 5,
    [Name("BIP (128)")] BIP128 = 6,
    [Name("Group addressed traffic not allowed")] GroupAddressedTrafficNotAllowed = 7,
    [Name("GCMP (128)")] GCMP128 = 8,
    [Name("GCMP (256)")] GCMP256 = 9,
    [Name("CCMP (256)")] CCMP256 = 10,
    [Name("BIP (GMAC-128)")] BIPGMAC128 = 11,
    [Name("BIP (GMAC-256)")] BIPGMAC256 = 12,
    [Name("BIP (CMAC-256)")] BIPCMAC256 = 13,
}
