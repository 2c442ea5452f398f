namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum RsnKeyManagement : byte
{
    [Name("NONE")] NONE = 0,
    [Name("WPA")] WPA = 1,
    [Name("PSK")] PSK = 2,
    [Name("FT over IEEE 802.1X")] FTOverIEEE8021X = 3,
    [Name("FT using PSK")] FTUsingPSK = 4,
    [Name("WPA (SHA256)")] WPASHA256 = 5,
    [Name("PSK (SHA256)")] PSKSHA256 = 6,
    [Name("TDLS / TPK Handshake (SHA256)")] TDLSTPKHandshakeSHA256 = 7,
    [Name("SAE (SHA256)")] SAESHA256 = 8,
    [Name("FT using SAE (SHA256)")] FTUsingSAESHA256 = 9,
    [Name("APPeerKey (SHA256)")] APPeerKeySHA256 = 10,
    [Name("WPA (SHA256-SuiteB)")] WPASHA256SuiteB = 11,
    [Name("WPA (SHA384-SuiteB)")] WPASHA384SuiteB = 12,
    [Name("FT over IEEE 802.1X (SHA384)")] FTOverIEEE8021XSHA384 = 13,
    [Name("FILS (SHA256 and AES-SIV-256)")] FILSSHA256AndAESSIV256 = 14,
    [Name("FILS (SHA384 and AES-SIV-512)")] FILSSHA384AndAESSIV512 = 15,
    [Name("FT over FILS (SHA256 and AES-SIV-256)")] FTOverFILSSHA256AndAESSIV256 = 16,
    [Name("FT over FILS (SHA384 and AES-SIV-512)")] FTOverFILSSHA384AndAESSIV512 = 17,
    [Name("Opportunistic Wireless Encryption")] OpportunisticWirelessEncryption = 18,
    [Name("FT using PSK (SHA384)")] FTUsingPSKSHA384 = 19,
    [Name("PSK (SHA384)")] PSKSHA384 = 20,
    [Name("PASN")] PASN = 21,
}
