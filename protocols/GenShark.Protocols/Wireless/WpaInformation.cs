namespace GenShark.Protocols;

/// <summary>How frames to many are protected.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct WpaGroupCipher
{
    [Field("wlan.wfa.ie.wpa.mcs", "Multicast Cipher Suite", Base.Custom, Format = nameof(Write), Description = "Contains the cipher suite selector used by the BSS to protect broadcast/multicasttraffic")]
    public partial uint Suite { get; }

    [At(3)]
    private partial byte TypeByte { get; }

    [Field("wlan.wfa.ie.wpa.mcs.oui", "Multicast Cipher Suite OUI", Base.Oui, Generated = false, Length = 3, At = nameof(Suite)), Of(nameof(Suite))]
    private UInt24 Oui => new UInt24(Suite >> 8);

    [Field("wlan.wfa.ie.wpa.mcs.type", "Multicast Cipher Suite type", Names = typeof(WpaCipher), Generated = false, At = nameof(TypeByte), Covers = true), Of(nameof(Suite))]
    private byte Type => (byte)Suite;

    internal static void Write(TextBuilder text, ulong suite) => SuiteText.WriteWpaCipher(text, (uint)suite);
}

/// <summary>How frames to one are protected.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct WpaPairwiseCipher
{
    [Field("wlan.wfa.ie.wpa.ucs", "Unicast Cipher Suite", Base.Custom, Format = nameof(Write))]
    public partial uint Suite { get; }

    [At(3)]
    private partial byte TypeByte { get; }

    [Field("wlan.wfa.ie.wpa.ucs.oui", "Unicast Cipher Suite OUI", Base.Oui, Generated = false, Length = 3, At = nameof(Suite)), Of(nameof(Suite))]
    private UInt24 Oui => new UInt24(Suite >> 8);

    [Field("wlan.wfa.ie.wpa.ucs.type", "Unicast Cipher Suite type", Names = typeof(WpaCipher), Generated = false, At = nameof(TypeByte), Covers = true), Of(nameof(Suite))]
    private byte Type => (byte)Suite;

    internal static void Write(TextBuilder text, ulong suite) => SuiteText.WriteWpaCipher(text, (uint)suite);
}

/// <summary>How frames to one may be protected.</summary>
[PartOf<WirelessLan>, Node("wlan.wfa.ie.wpa.ucs.list", "Unicast Cipher Suite List", FieldType.None)]
public readonly ref partial struct WpaPairwiseCiphers
{
    public partial Sequence<WpaPairwiseCipher> Suites { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Unicast Cipher Suite List");
        foreach (WpaPairwiseCipher suite in Suites) WpaPairwiseCipher.Write(text.Append(' '), suite.Suite);
    }
}

/// <summary>How stations prove who they are.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct WpaKeySuite
{
    [Field("wlan.wfa.ie.wpa.akms", "Auth Key Management (AKM) Suite", Base.Custom, Format = nameof(Write))]
    public partial uint Suite { get; }

    [At(3)]
    private partial byte TypeByte { get; }

    [Field("wlan.wfa.ie.wpa.akms.oui", "Auth Key Management (AKM) OUI", Base.Oui, Generated = false, Length = 3, At = nameof(Suite)), Of(nameof(Suite))]
    private UInt24 Oui => new UInt24(Suite >> 8);

    [Field("wlan.wfa.ie.wpa.type", "Auth Key Management (AKM) type", Names = typeof(WpaKeyManagement), Generated = false, At = nameof(TypeByte), Covers = true), Of(nameof(Suite))]
    private byte Type => (byte)Suite;

    internal static void Write(TextBuilder text, ulong suite) => SuiteText.WriteWpaKeyManagement(text, (uint)suite);
}

/// <summary>How stations may prove who they are.</summary>
[PartOf<WirelessLan>, Node("wlan.wfa.ie.wpa.akms.list", "Auth Key Management (AKM) List", FieldType.None)]
public readonly ref partial struct WpaKeySuites
{
    public partial Sequence<WpaKeySuite> Suites { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Auth Key Management (AKM) List");
        foreach (WpaKeySuite suite in Suites) WpaKeySuite.Write(text.Append(' '), suite.Suite);
    }
}

/// <summary>Wi-Fi protected access, from before robust security.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WpaInformation
{
    [Field("wlan.wfa.ie.wpa.version", "WPA Version")]
    public partial ushort WpaVersion { get; }

    [If(nameof(HasGroup)), Size(4)]
    public partial WpaGroupCipher Group { get; }

    [Field("wlan.wfa.ie.wpa.ucs.count", "Unicast Cipher Suite Count", Description = "Indicates the number of pairwise cipher suite selectors that are contained in the Unicast Cipher Suite List"), If(nameof(HasPairwise))]
    public partial ushort PairwiseCount { get; }

    [If(nameof(HasPairwise)), Size(nameof(PairwiseSize))]
    public partial WpaPairwiseCiphers Pairwise { get; }

    [Field("wlan.wfa.ie.wpa.akms.count", "Auth Key Management (AKM) Suite Count", Description = "Indicates the number of Auth Key Management suite selectors that are contained in the Auth Key Management Suite List"), If(nameof(HasKeys))]
    public partial ushort KeyCount { get; }

    [If(nameof(HasKeys)), Size(nameof(KeysSize))]
    public partial WpaKeySuites Keys { get; }

    private int PairwiseAt => 6;
    private int PairwiseSize => 4 * Slice.UInt16Little(PairwiseAt);
    private int KeysAt => PairwiseAt + 2 + PairwiseSize;
    private int KeysSize => 4 * Slice.UInt16Little(KeysAt);
    private bool HasGroup => Slice.Length >= PairwiseAt;
    private bool HasPairwise => Slice.Length >= PairwiseAt + 2;
    private bool HasKeys => HasPairwise && Slice.Length >= KeysAt + 2;
}
