using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the sides mix into their keys; in versions before 1.3 it began with the time (RFC 5246, 7.4.1.2).</summary>
internal static class TlsRandom
{
    internal const int Size = 32;

    // Behind the version, in every hello.
    private const int At = 2, TimeSize = 4;

    /// <summary>The time and the rest lie within the random, and are its children: no declaration has bytes twice.</summary>
    public static bool Show(Dissection d, in Slice s)
    {
        if (!d.Bytes(TlsFields.HandshakeRandom, s, At, Size)) return false;
        if (d.WantsText && s.Span(At, Size).SequenceEqual(TlsHandshake.RetryRandom))
        {
            d.BeginText().Append(" (HelloRetryRequest magic)"u8);
            d.EndAppendix(d.LastNode);
        }
        // In a second pass the version is known before the server answers.
        if ((d.Session.IsSecondPass ? Tls.Conversations(d).Current.Agreed : Tls.Conversations(d).Agreed).IsVersion13) return true;
        d.Open();
        d.Time(TlsFields.HandshakeRandomTime, s, At, TimeSize, new Timestamp(s.UInt32(At), 0));
        d.Bytes(TlsFields.HandshakeRandomBytes, s, At + TimeSize, Size - TimeSize);
        d.Close();
        return true;
    }
}
