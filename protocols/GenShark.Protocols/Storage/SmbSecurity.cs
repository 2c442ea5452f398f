using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What another protocol says of who a user is (MS-SMB, 2.2.4.6).</summary>
[PartOf<Smb>]
public readonly ref partial struct SmbSecurity
{
    [Field("smb.security_blob", "Security Blob"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Its protocol is told by its first bytes, not by a field.</summary>
    [Custom]
    private bool ShowMechanism(Dissection d, in Slice s, ref int at)
    {
        if (s.Length == 0) return true;
        Slice token = s.Payload(0, s.Length);
        d.Open();
        if (!SecurityToken.Walk(d, token))
        {
            d.ReportFault(token);
            d.CallData(token);
        }
        d.Close();
        return true;
    }

}
