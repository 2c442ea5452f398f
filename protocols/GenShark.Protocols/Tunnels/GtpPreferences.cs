namespace GenShark.Protocols;

/// <summary>What the user may choose of GTP. What can't be set has its default so far.</summary>
internal sealed class GtpPreferences
{
    [Preference("v0_port", "GTPv0 and GTP' port (default 3386)")]
    public uint V0Port { get; } = 3386;

    [Preference("v1c_port", "GTPv1 and GTPv2 control plane port (default 2123)")]
    public uint V1cPort { get; } = 2123;

    [Preference("v1u_port", "GTPv1 user plane port (default 2152)")]
    public uint V1uPort { get; } = 2152;

    [Preference("pair_max_interval", "Request/reply pair matches only if their timestamps are closer than that value, in ms (default 0, i.e. don't use timestamps)")]
    public uint PairMaxInterval { get; }

    [Preference("check_etsi", "GTP ETSI order")]
    public bool CheckEtsi { get; }

    [Preference("dissect_gtp_over_tcp", "Dissect GTP over TCP")]
    public bool DissectGtpOverTcp { get; } = true;

    [Preference("track_gtp_session", "Track GTP session")]
    public bool TrackGtpSession { get; }
}
