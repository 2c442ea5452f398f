namespace GenShark.Protocols;

/// <summary>What the user may choose of ICMP. What can't be set has its default so far.</summary>
internal sealed class IcmpPreferences
{
    [Preference("favor_icmp_mpls",
        "Whether the 128th and following bytes of the ICMP payload should be decoded as MPLS extensions or as a portion of the original packet")]
    public bool FavorIcmpMpls { get; }
}
