namespace GenShark.Protocols;

/// <summary>What a peer is.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPeerFlags
{
    [Field("ntp.priv.mode7.peer.flags", "Flags", Base.Hex, Mask = 0xff), Append(nameof(WritePeerFlags))]
    public partial byte PeerFlags { get; }

    [Field("ntp.priv.mode7.peer.flags.config", "Config", Mask = 0x01, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(PeerFlags), Covers = true), Of(nameof(PeerFlags))]
    private bool Config => (PeerFlags & 0x01) != 0;

    [Field("ntp.priv.mode7.peer.flags.syspeer", "Syspeer", Mask = 0x02, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(PeerFlags), Covers = true), Of(nameof(PeerFlags))]
    private bool Syspeer => (PeerFlags & 0x02) != 0;

    [Field("ntp.priv.mode7.peer.flags.burst", "Burst", Mask = 0x04, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(PeerFlags), Covers = true), Of(nameof(PeerFlags))]
    private bool Burst => (PeerFlags & 0x04) != 0;

    [Field("ntp.priv.mode7.peer.flags.refclock", "Refclock", Mask = 0x08, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(PeerFlags), Covers = true), Of(nameof(PeerFlags))]
    private bool Refclock => (PeerFlags & 0x08) != 0;

    [Field("ntp.priv.mode7.peer.flags.prefer", "Prefer", Mask = 0x10, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(PeerFlags), Covers = true), Of(nameof(PeerFlags))]
    private bool Prefer => (PeerFlags & 0x10) != 0;

    [Field("ntp.priv.mode7.peer.flags.authenable", "Auth enable", Mask = 0x20, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(PeerFlags), Covers = true), Of(nameof(PeerFlags))]
    private bool Authenable => (PeerFlags & 0x20) != 0;

    [Field("ntp.priv.mode7.peer.flags.sel_candidate", "Sel Candidate", Mask = 0x40, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(PeerFlags), Covers = true), Of(nameof(PeerFlags))]
    private bool SelCandidate => (PeerFlags & 0x40) != 0;

    [Field("ntp.priv.mode7.peer.flags.shortlist", "Shortlist", Mask = 0x80, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(PeerFlags), Covers = true), Of(nameof(PeerFlags))]
    private bool Shortlist => (PeerFlags & 0x80) != 0;

    private void WritePeerFlags(TextBuilder text)
    {
        if (Config) text.Append(", Config"u8);
        if (Syspeer) text.Append(", Syspeer"u8);
        if (Burst) text.Append(", Burst"u8);
        if (Refclock) text.Append(", Refclock"u8);
        if (Prefer) text.Append(", Prefer"u8);
        if (Authenable) text.Append(", Auth enable"u8);
        if (SelCandidate) text.Append(", Sel Candidate"u8);
        if (Shortlist) text.Append(", Shortlist"u8);
    }
}
