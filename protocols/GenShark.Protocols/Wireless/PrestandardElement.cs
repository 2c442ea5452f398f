namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum PrestandardElement : byte
{
    [Name("HT Capabilities (802.11n D1.10)")] HTCapabilities80211nD110 = 51,
    [Name("HT Additional Capabilities (802.11n D1.00)")] HTAdditionalCapabilities80211nD100 = 52,
}
