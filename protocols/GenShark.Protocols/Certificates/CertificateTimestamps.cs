namespace GenShark.Protocols;

/// <summary>SignedCertificateTimestampList ::= OCTET STRING, which holds a list as TLS has it (RFC 6962, 3.3).</summary>
[PartOf<Tls>, Ber(BerForm.Value)]
[ByOid("1.3.6.1.4.1.11129.2.4.2", "SignedCertificateTimestampList"), ByOid("1.3.6.1.4.1.11129.2.4.5", "SignedCertificateTimestampList")]
public readonly ref partial struct CertificateTimestamps
{
    [Content(nameof(WalkList))] public partial ReadOnlySpan<byte> List { get; }

    private bool WalkList(Dissection d, in Slice content)
    {
        int first = d.Tape.Count;
        bool done = TlsTimestamps.Walk(d, content, out _);
        // In a certificate they are TLS's in DTLS, too.
        for (int i = first; i < d.Tape.Count; i++) d.Tape[i].Flags |= NodeFlags.KeepsName;
        return done;
    }
}
