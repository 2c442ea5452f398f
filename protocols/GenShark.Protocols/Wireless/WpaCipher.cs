namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WpaCipher : byte
{
    [Name("NONE")] NONE = 0,
    [Name("WEP (40-bit)")] WEP40Bit = 1,
    [Name("TKIP")] TKIP = 2,
    [Name("AES (OCB)")] AESOCB = 3,
    [Name("AES (CCM)")] AESCCM = 4,
    [Name("WEP (104-bit)")] WEP104Bit = 5,
    [Name("BIP")] BIP = 6,
    [Name("Group addressed traffic not allowed")] GroupAddressedTrafficNotAllowed = 7,
}
