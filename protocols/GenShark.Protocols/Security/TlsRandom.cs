using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the sides mix into their keys; in versions before 1.3 it began with the time (RFC 5246, 7.4.1.2).</summary>
internal static class TlsRandom
{
    internal const int Size = 32;
    private const int TimeSize = 4;

    /// <summary>The time and the rest lie within the random, and are its children: no declaration has bytes twice.</summary>
    public static bool Walk(Dissection d, in Slice s, ref int at)
    {
        if (!d.Bytes(TlsFields.HandshakeRandom, s, at, Size)) return false;
        if (d.WantsText && s.Span(at, Size).SequenceEqual(TlsHandshake.RetryRandom))
        {
            d.BeginText().Append(" (HelloRetryRequest magic)"u8);
            d.EndAppendix(d.LastNode);
        }
        if (Tls.Conversations(d).Current.Version != (ushort)TlsVersion.Tls13)
        {
            d.Open();
            d.Time(TlsFields.HandshakeRandomTime, s, at, TimeSize, new Timestamp(s.UInt32(at), 0));
            d.Bytes(TlsFields.HandshakeRandomBytes, s, at + TimeSize, Size - TimeSize);
            d.Close();
        }
        at += Size;
        return true;
    }
}
