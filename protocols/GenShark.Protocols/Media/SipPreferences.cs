namespace GenShark.Protocols;

internal sealed class SipPreferences
{
    [Preference("display_raw_text", "Specifies that the raw text of the SIP message should be displayed in addition to the dissection tree")]
    public bool ShowsRawText => false;

    [Preference("strict_sip_version", "If enabled, only SIP/2.0 traffic will be dissected as SIP. Disable it to allow SIP traffic with a different version to be dissected as SIP.")]
    public bool IsStrict => true;

    [Preference("desegment_headers", "Whether the SIP dissector should reassemble headers of a request spanning multiple TCP segments.")]
    public bool JoinsHeaders => true;

    [Preference("desegment_body", "Whether the SIP dissector should use the \"Content-length:\" value, if present, to reassemble the body of a request spanning multiple TCP segments")]
    public bool JoinsBodies => true;

    [Preference("retrans_the_same_sport", "Whether retransmissions are detected coming from the same source port only.")]
    public bool TellsPortsApart => true;

    [Preference("delay_sdp_changes", "Whether SIP should delay tracking the media (e.g., RTP/RTCP) until an SDP offer is answered.")]
    public bool DelaysMedia => false;

    [Preference("hide_generatd_call_id", "Whether the generated call id should be hidden(not displayed) in the tree or not.")]
    public bool HidesCallId => false;
}
