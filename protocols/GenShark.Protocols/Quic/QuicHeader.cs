namespace GenShark.Protocols;

/// <summary>What a packet is.</summary>
internal enum QuicForm : byte { Initial, ZeroRtt, Handshake, Retry, Negotiation, Short, Padding }

/// <summary>Places in packets, of which the bytes may lack.</summary>
internal static class QuicParts
{
    public static ReadOnlySpan<byte> Span(this in Slice s, TextPart part) => s.Span(part.At, part.Size);
}

/// <summary>What the header of a packet says that is not protected (RFC 9000, 17), as places in the datagram's rest.</summary>
internal readonly record struct QuicHeader(QuicForm Form)
{
    private const int VersionAt = 1, DestinationAt = 5;

    public QuicVersion Version { get; private init; }
    public TextPart Destination { get; init; }
    public TextPart Source { get; private init; }
    public TextPart Token { get; private init; }

    /// <summary>Where the length of what follows stands.</summary>
    public int LengthAt { get; private init; }

    /// <summary>Where the packet number stands, or what has none begins.</summary>
    public int NumberAt { get; private init; }

    /// <summary>Of the packet, in bytes.</summary>
    public int Size { get; private init; }

    /// <summary>Whether types have other numbers (RFC 9369, 3.2).</summary>
    public bool IsVersion2 => IsOfVersion2(Version);

    private static bool IsOfVersion2(QuicVersion version) => version is QuicVersion.Version2 or QuicVersion.Version2Draft01;

    /// <summary>Whether the packet is a long one of a version that is known, of none, or of one that is there to be refused.</summary>
    public static bool LooksLong(in Slice s)
    {
        if (s.CapturedLength < 13 || (s.UInt8(0) & 0x80) == 0) return false;
        int source = DestinationAt + 1 + s.UInt8(DestinationAt);
        return IsKnown(s.UInt32(VersionAt), (s.UInt8(0) & 0x40) != 0) && s.UInt8(DestinationAt) <= QuicConnectionId.MostBytes && s.UInt8(source) <= QuicConnectionId.MostBytes && s.Has(source, 1 + s.UInt8(source));
    }

    private static bool IsKnown(uint version, bool isFixed) =>
        version == 0 || isFixed && (QuicVersions.IsGrease((QuicVersion)version) || QuicVersions.IsKnown((QuicVersion)version));

    public static QuicHeader Read(in Slice s, int destinationSize)
    {
        if ((s.UInt8(0) & 0x80) == 0) return new QuicHeader(QuicForm.Short) { Destination = new TextPart(1, Math.Min(destinationSize, s.Length - 1)), NumberAt = 1 + destinationSize, Size = s.Length };
        var version = (QuicVersion)s.UInt32(VersionAt);
        var destination = new TextPart(DestinationAt + 1, s.UInt8(DestinationAt));
        int at = destination.At + destination.Size;
        var source = new TextPart(at + 1, s.UInt8(at));
        at += 1 + source.Size;
        var header = new QuicHeader(FormOf(version, s.UInt8(0) >> 4 & 3)) { Version = version, Destination = destination, Source = source, LengthAt = at, NumberAt = at, Size = s.Length };
        return header.Form is QuicForm.Retry or QuicForm.Negotiation ? header : header.WithLength(s, at);
    }

    private static QuicForm FormOf(QuicVersion version, int type) => version switch
    {
        QuicVersion.Negotiation => QuicForm.Negotiation,
        _ when !IsOfVersion2(version) => (QuicForm)type,
        _ => type == 0 ? QuicForm.Retry : (QuicForm)(type - 1),
    };

    private QuicHeader WithLength(in Slice s, int at)
    {
        TextPart token = default;
        if (Form == QuicForm.Initial)
        {
            ulong size = QuicNumber.Read(s, ref at);
            token = new TextPart(at, (int)Math.Min(size, (ulong)Math.Max(0, s.Length - at)));
            at += token.Size;
        }
        int lengthAt = at;
        ulong length = QuicNumber.Read(s, ref at);
        return this with { Token = token, LengthAt = lengthAt, NumberAt = at, Size = (int)Math.Min((ulong)at + length, (ulong)s.Length) };
    }
}
