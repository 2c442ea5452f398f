using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>Checksums that cover a pseudo-header with the packet's addresses too (RFC 768, RFC 9293, RFC 8200).</summary>
internal static class TransportChecksum
{
    /// <summary>The sum over a whole segment, its checksum with it, and its pseudo-header.</summary>
    /// <param name="d">The packet, whose addresses are IP's.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="protocol">The IP protocol number.</param>
    public static uint Sum(Dissection d, ReadOnlySpan<byte> segment, byte protocol)
    {
        Span<byte> pseudo = stackalloc byte[40];
        Write(pseudo, d.SourceAddress);
        Write(pseudo[16..], d.DestinationAddress);
        BinaryPrimitives.WriteInt32BigEndian(pseudo[32..], segment.Length);
        pseudo[39] = protocol;
        return InternetChecksum.Sum(segment, InternetChecksum.Sum(pseudo));
    }

    /// <summary>Whether a segment's checksum can be verified: all of it is there, and it is no piece of a datagram.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="s">The segment.</param>
    /// <param name="length">Its length in bytes.</param>
    public static bool CanBeVerified(Dissection d, in Slice s, int length) =>
        !d.IsFragment && s.CapturedLength >= length && d.SourceAddress.Kind is AddressKind.IPv4 or AddressKind.IPv6;

    // The words' places do not matter to the sum: an address of four bytes stands in the room of one of sixteen.
    private static void Write(Span<byte> to, Address address)
    {
        BinaryPrimitives.WriteUInt64BigEndian(to, address.High);
        BinaryPrimitives.WriteUInt64BigEndian(to[8..], address.Low);
    }
}
