using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>An address and a port that one side says it listens at, and where they stand in the segment.</summary>
/// <param name="Address">The address; none if the sender's own is meant.</param>
/// <param name="Port">The port.</param>
/// <param name="AddressPart">Where the address stands.</param>
/// <param name="PortPart">Where the port stands.</param>
internal readonly record struct FtpEndpoint(Address Address, ushort Port, TextPart AddressPart, TextPart PortPart)
{
    private const int Numbers = 6, AddressNumbers = 4, LongestNumber = 3;

    public PacketEnd End => new(Address, Port);

    /// <summary>Six numbers with commas between (RFC 959, 4.1.2), wherever in the text they begin.</summary>
    public static FtpEndpoint? FindNumbers(ReadOnlySpan<byte> segment, TextPart text)
    {
        ReadOnlySpan<byte> bytes = text.Of(segment);
        for (int at = 0; at < bytes.Length; at++)
        {
            if (!IsDigit(bytes[at])) continue;
            if (TryRead(bytes[at..], text.At + at) is { } found) return found;
            while (at + 1 < bytes.Length && IsDigit(bytes[at + 1])) at++;
        }
        return null;
    }

    // Numbers that are too large run over, as in tshark.
    private static FtpEndpoint? TryRead(ReadOnlySpan<byte> bytes, int place)
    {
        Span<uint> numbers = stackalloc uint[Numbers];
        int at = 0, port = 0, portSize = 1;
        for (int i = 0; i < Numbers; i++)
        {
            if (i == AddressNumbers) port = at;
            if (!Utf8Parser.TryParse(bytes[at..], out numbers[i], out int used) || !IsDigit(bytes[at])) return null;
            at += used;
            if (i >= AddressNumbers) portSize += Math.Min(used, LongestNumber);
            if (i == Numbers - 1) break;
            if (at >= bytes.Length || bytes[at++] != ',') return null;
        }
        uint address = (numbers[0] & 0xff) << 24 | (numbers[1] & 0xff) << 16 | (numbers[2] & 0xff) << 8 | numbers[3] & 0xff;
        return new FtpEndpoint(new IPv4Address(address), (ushort)(numbers[4] << 8 | numbers[5] & 0xff), new TextPart(place, port - 1), new TextPart(place + port, portSize));
    }

    /// <summary>Family, address and port between marks that the first byte tells (RFC 2428, 2).</summary>
    public static FtpEndpoint? ReadMarked(ReadOnlySpan<byte> segment, TextPart text)
    {
        ReadOnlySpan<byte> bytes = text.Of(segment);
        if (bytes.Length < 2) return null;
        byte mark = bytes[0];
        int addressAt = 2 + bytes[1..].IndexOf(mark), portAt = addressAt + 1 + bytes[addressAt..].IndexOf(mark);
        if (addressAt != 3 || portAt == addressAt) return null;
        int portSize = bytes[portAt..].IndexOf(mark);
        if (portSize <= 0 || !Utf8Parser.TryParse(bytes.Slice(portAt, portSize), out ushort port, out int used) || used != portSize) return null;
        var addressPart = new TextPart(text.At + addressAt, portAt - 1 - addressAt);
        return ReadAddress(addressPart.Of(segment), bytes[1]) is { } address ? new FtpEndpoint(address, port, addressPart, new TextPart(text.At + portAt, portSize)) : null;
    }

    // Of the family that is told beside it.
    private static Address? ReadAddress(ReadOnlySpan<byte> text, byte family) => AddressText.Read(text) is { } address
        && address.Kind == (family switch { (byte)'1' => AddressKind.IPv4, (byte)'2' => AddressKind.IPv6, _ => AddressKind.None }) ? address : null;

    /// <summary>A port between parentheses and marks (RFC 2428, 3), at the sender's own address.</summary>
    public static FtpEndpoint? ReadPort(ReadOnlySpan<byte> segment, TextPart text)
    {
        const int Marks = 3;
        ReadOnlySpan<byte> bytes = text.Of(segment);
        int at = bytes.IndexOf((byte)'(') + 1, end = bytes.IndexOf((byte)')');
        if (at == 0 || end <= at) return null;
        byte mark = bytes[at];
        for (int i = 0; i < Marks && bytes[at] == mark; i++) at++;
        if (!Utf8Parser.TryParse(bytes[at..end], out uint port, out _)) port = 0;
        return new FtpEndpoint(default, (ushort)Math.Min(port, ushort.MaxValue), default, new TextPart(text.At + at, Math.Max(0, end - 1 - at)));
    }

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';
}
