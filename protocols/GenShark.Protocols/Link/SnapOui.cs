namespace GenShark.Protocols;

/// <summary>Whose protocol numbers a SNAP header uses.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1042"/>
internal static class SnapOui
{
    public const uint EtherType = 0x000000, Cisco90 = 0x0000f8, Cisco = 0x00000c, CiscoWireless = 0x004096, Nortel = 0x000081, Iana = 0x00005e,
        Force10 = 0x0001e8, Cimetrics = 0x001090, AppleAwdl = 0x0017f2, Bluetooth = 0x001958, HewlettPackard = 0x00805f, Bridged = 0x0080c2,
        Extreme = 0x00e02b, Foundry = 0x00e052, AppleTalk = 0x080007, Locamation = 0x40d63c, WiFiAlliance = 0x506f9a;

    public static bool IsEtherType(uint oui) => oui is EtherType or Cisco90;

    /// <summary>Whether the numbers have a field of their own.</summary>
    public static bool HasNames(uint oui) => IsEtherType(oui) || oui is Cisco or CiscoWireless or Nortel or Iana or Force10 or Cimetrics or AppleAwdl
        or Bluetooth or HewlettPackard or Extreme or Foundry or AppleTalk or Locamation or WiFiAlliance;
}
