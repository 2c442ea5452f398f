namespace GenShark.Protocols;

/// <summary>Session Description Protocol: lines that say which media there are, and where they go.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8866"/>
[Protocol("sdp", "Session Description Protocol", Short = "SDP", Column = "", Tells = ["rtp"])]
[Over("media_type", Names = ["application/sdp"])]
public readonly ref partial struct Sdp
{
    /// <summary>Lines have no fixed place; which fields they have their first letter tells.</summary>
    [Custom]
    private bool ShowLines(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        d.AppendProtocolColumn("/SDP");
        new SdpNodes(d, s).Show();
        foreach (byte[] callId in SdpMedia.Enter(d, s)) d.Made(SipFields.CallIdGenerated, s, 0, 0, callId, NodeFlags.Generated);
        return true;
    }
}
