namespace GenShark.Protocols;

/// <summary>How frames to many are protected.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct RsnGroupCipher
{
    [Field("wlan.rsn.gcs", "Group Cipher Suite", Base.Custom, Format = nameof(Write), Description = "Contains the cipher suite selector used by the BSS to protect broadcast/multicast traffic")]
    public partial uint Suite { get; }

    [At(3)]
    private partial byte TypeByte { get; }

    [Field("wlan.rsn.gcs.oui", "Group Cipher Suite OUI", Base.Oui, Generated = false, Length = 3, At = nameof(Suite)), Of(nameof(Suite))]
    private UInt24 Oui => new UInt24(Suite >> 8);

    [Field("wlan.rsn.gcs.type", "Group Cipher Suite type", Names = typeof(RsnCipher), Generated = false, At = nameof(TypeByte), Covers = true), Of(nameof(Suite))]
    private byte Type => (byte)Suite;

    internal static void Write(TextBuilder text, ulong suite) => SuiteText.WriteCipher(text, (uint)suite);
}

/// <summary>How frames to one are protected.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct RsnPairwiseCipher
{
    [Field("wlan.rsn.pcs", "Pairwise Cipher Suite", Base.Custom, Format = nameof(Write))]
    public partial uint Suite { get; }

    [At(3)]
    private partial byte TypeByte { get; }

    [Field("wlan.rsn.pcs.oui", "Pairwise Cipher Suite OUI", Base.Oui, Generated = false, Length = 3, At = nameof(Suite)), Of(nameof(Suite))]
    private UInt24 Oui => new UInt24(Suite >> 8);

    [Field("wlan.rsn.pcs.type", "Pairwise Cipher Suite type", Names = typeof(RsnCipher), Generated = false, At = nameof(TypeByte), Covers = true), Of(nameof(Suite))]
    private byte Type => (byte)Suite;

    internal static void Write(TextBuilder text, ulong suite) => SuiteText.WriteCipher(text, (uint)suite);
}

/// <summary>How frames to one may be protected.</summary>
[PartOf<WirelessLan>, Node("wlan.rsn.pcs.list", "Pairwise Cipher Suite List", FieldType.None)]
public readonly ref partial struct RsnPairwiseCiphers
{
    public partial Sequence<RsnPairwiseCipher> Suites { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Pairwise Cipher Suite List");
        foreach (RsnPairwiseCipher suite in Suites) RsnPairwiseCipher.Write(text.Append(' '), suite.Suite);
    }
}

/// <summary>How stations prove who they are.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct RsnKeySuite
{
    [Field("wlan.rsn.akms", "Auth Key Management (AKM) Suite", Base.Custom, Format = nameof(Write))]
    public partial uint Suite { get; }

    [At(3)]
    private partial byte TypeByte { get; }

    [Field("wlan.rsn.akms.oui", "Auth Key Management (AKM) OUI", Base.Oui, Generated = false, Length = 3, At = nameof(Suite)), Of(nameof(Suite))]
    private UInt24 Oui => new UInt24(Suite >> 8);

    [Field("wlan.rsn.akms.type", "Auth Key Management (AKM) type", Names = typeof(RsnKeyManagement), Generated = false, At = nameof(TypeByte), Covers = true), Of(nameof(Suite))]
    private byte Type => (byte)Suite;

    internal static void Write(TextBuilder text, ulong suite) => SuiteText.WriteKeyManagement(text, (uint)suite);
}

/// <summary>How stations may prove who they are.</summary>
[PartOf<WirelessLan>, Node("wlan.rsn.akms.list", "Auth Key Management (AKM) List", FieldType.None)]
public readonly ref partial struct RsnKeySuites
{
    public partial Sequence<RsnKeySuite> Suites { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Auth Key Management (AKM) List");
        foreach (RsnKeySuite suite in Suites) RsnKeySuite.Write(text.Append(' '), suite.Suite);
    }
}

/// <summary>How management frames to many are protected.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct RsnManagementCipher
{
    [Field("wlan.rsn.gmcs", "Group Management Cipher Suite", Base.Custom, Format = nameof(Write), Description = "Contains the cipher suite selector used by the BSS to protect broadcast/multicast traffic")]
    public partial uint Suite { get; }

    [At(3)]
    private partial byte TypeByte { get; }

    [Field("wlan.rsn.gmcs.oui", "Group Management Cipher Suite OUI", Base.Oui, Generated = false, Length = 3, At = nameof(Suite)), Of(nameof(Suite))]
    private UInt24 Oui => new UInt24(Suite >> 8);

    [Field("wlan.rsn.gmcs.type", "Group Management Cipher Suite type", Names = typeof(RsnCipher), Generated = false, At = nameof(TypeByte), Covers = true), Of(nameof(Suite))]
    private byte Type => (byte)Suite;

    internal static void Write(TextBuilder text, ulong suite) => SuiteText.WriteCipher(text, (uint)suite);
}

/// <summary>Keys that are known already.</summary>
[PartOf<WirelessLan>, Node("wlan.rsn.pmkid.list", "PMKID List", FieldType.None)]
public readonly ref partial struct RsnKeyIdentifiers
{
    public partial Sequence<RsnKeyIdentifier> Identifiers { get; }
}

/// <summary>A key that is known already.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct RsnKeyIdentifier
{
    [Field("wlan.pmkid.akms", "PMKID"), Size(16)]
    public partial ReadOnlySpan<byte> Identifier { get; }
}

/// <summary>Robust security (802.11-2020, 9.4.2.24): what comes late may be left out.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct RsnInformation
{
    [Field("wlan.rsn.version", "RSN Version", Description = "Indicates the version number of the RSNA protocol")]
    public partial ushort RsnVersion { get; }

    [If(nameof(HasGroup)), Size(4)]
    public partial RsnGroupCipher Group { get; }

    [Field("wlan.rsn.pcs.count", "Pairwise Cipher Suite Count", Description = "Indicates the number of pairwise cipher suite selectors that are contained in the Pairwise Cipher Suite List"), If(nameof(HasPairwise))]
    public partial ushort PairwiseCount { get; }

    [If(nameof(HasPairwise)), Size(nameof(PairwiseSize))]
    public partial RsnPairwiseCiphers Pairwise { get; }

    [Field("wlan.rsn.akms.count", "Auth Key Management (AKM) Suite Count", Description = "Indicates the number of Auth Key Management suite selectors that are contained in the Auth Key Management Suite List"), If(nameof(HasKeys))]
    public partial ushort KeyCount { get; }

    [If(nameof(HasKeys)), Size(nameof(KeysSize))]
    public partial RsnKeySuites Keys { get; }

    [Field("wlan.rsn.capabilities", "RSN Capabilities", Base.Hex, Description = "RSN Capability information"), If(nameof(HasCapabilities))]
    public partial ushort Capabilities { get; }

    [Field("wlan.rsn.capabilities.preauth", "RSN Pre-Auth capabilities", Truth = "Transmitter supports pre-authentication|Transmitter does not support pre-authentication"), Mask(0x1), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial bool Preauth { get; }

    [Field("wlan.rsn.capabilities.no_pairwise", "RSN No Pairwise capabilities", Truth = "Transmitter cannot support WEP default key 0 simultaneously with Pairwise key|Transmitter can support WEP default key 0 simultaneously with Pairwise key"), Mask(0x2), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial bool NoPairwise { get; }

    [Field("wlan.rsn.capabilities.ptksa_replay_counter", "RSN PTKSA Replay Counter capabilities", Base.Hex, Names = typeof(WirelessRsnCapabilitiesPtksaReplayCounter)), Mask(0xc), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial ushort PtksaReplayCounter { get; }

    [Field("wlan.rsn.capabilities.gtksa_replay_counter", "RSN GTKSA Replay Counter capabilities", Base.Hex, Names = typeof(WirelessRsnCapabilitiesPtksaReplayCounter)), Mask(0x30), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial ushort GtksaReplayCounter { get; }

    [Field("wlan.rsn.capabilities.mfpr", "Management Frame Protection Required"), Mask(0x40), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial bool Mfpr { get; }

    [Field("wlan.rsn.capabilities.mfpc", "Management Frame Protection Capable"), Mask(0x80), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial bool Mfpc { get; }

    [Field("wlan.rsn.capabilities.jmr", "Joint Multi-band RSNA"), Mask(0x100), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial bool Jmr { get; }

    [Field("wlan.rsn.capabilities.peerkey", "PeerKey Enabled"), Mask(0x200), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial bool Peerkey { get; }

    [Field("wlan.rsn.capabilities.extended_key_id_iaf", "Extended Key ID for Individually Addressed Frames", Truth = "Supported|Not supported"), Mask(0x2000), Of(nameof(Capabilities)), If(nameof(HasCapabilities))]
    public partial bool ExtendedKeyIdIaf { get; }

    [Field("wlan.rsn.pmkid.count", "PMKID Count", Description = "Indicates the number of PMKID  selectors that are contained in the PMKID Suite List"), If(nameof(HasIdentifiers))]
    public partial ushort IdentifierCount { get; }

    [If(nameof(HasIdentifiers)), Size(nameof(IdentifiersSize))]
    public partial RsnKeyIdentifiers Identifiers { get; }

    [If(nameof(HasManagement)), Size(4)]
    public partial RsnManagementCipher Management { get; }

    private int PairwiseAt => 6;
    private int PairwiseSize => 4 * Slice.UInt16Little(PairwiseAt);
    private int KeysAt => PairwiseAt + 2 + PairwiseSize;
    private int KeysSize => 4 * Slice.UInt16Little(KeysAt);
    private int CapabilitiesAt => KeysAt + 2 + KeysSize;
    private int IdentifiersAt => CapabilitiesAt + 2;
    private int IdentifiersSize => 16 * Slice.UInt16Little(IdentifiersAt);
    private int ManagementAt => IdentifiersAt + 2 + IdentifiersSize;
    private bool HasGroup => Slice.Length >= PairwiseAt;
    private bool HasPairwise => Slice.Length >= PairwiseAt + 2;
    private bool HasKeys => HasPairwise && Slice.Length >= KeysAt + 2;
    private bool HasCapabilities => HasKeys && Slice.Length >= IdentifiersAt;
    private bool HasIdentifiers => HasCapabilities && Slice.Length >= IdentifiersAt + 2;
    private bool HasManagement => HasIdentifiers && Slice.Length >= ManagementAt + 4;
}
