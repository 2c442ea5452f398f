namespace GenShark.Protocols;

/// <summary>What protocols of lines ask of their TCP connection.</summary>
internal static class TextConnection
{
    /// <summary>Whether the segment comes from the client: as tshark has it, whether it goes to the port by which the protocol was found.</summary>
    public static bool IsFromClient(Dissection d, Protocol protocol)
    {
        (ushort source, ushort destination) = d.Session.State<TcpConversations>().Ports;
        // tshark takes the sides of what a proxy passes on for each other.
        if (HttpConversations.TunnelClientOf(d) is { } client) return destination == client;
        ushort low = Math.Min(source, destination);
        bool isLow = d.TableOf(Registry.Table("tcp.port")).Find(low) == protocol;
        return destination == (isLow ? low : Math.Max(source, destination));
    }

    /// <summary>The three digits that a reply begins with (RFC 959, 4.2; RFC 5321, 4.2); below zero if there are none.</summary>
    public static int ReplyCodeOf(ReadOnlySpan<byte> line)
    {
        if (line.Length < 3 || line[..3].ContainsAnyExceptInRange((byte)'0', (byte)'9')) return -1;
        return (line[0] - '0') * 100 + (line[1] - '0') * 10 + line[2] - '0';
    }
}
