namespace GenShark.Protocols;

/// <summary>
/// How long the messages are of protocols over TCP that are not declared, by port: it decides what TCP shows of a segment. An entry goes when its
/// protocol is declared.
/// </summary>
internal static class UndeclaredStreams
{
    private static readonly Dictionary<ushort, StreamFraming> s_byPort = new()
    {
        [22] = Framing(0, UndeclaredSizes.Ssh, showsSize: false),
        [88] = Framing(4, static (in s) => 4L + s.UInt32(0)),
        [102] = Framing(4, UndeclaredSizes.Tpkt, showsSize: false),
        [143] = Framing(0, UndeclaredSizes.Imap, showsSize: false),
        [179] = Framing(19, static (in s) => s.UInt16(16), showsSize: false),
        [323] = Framing(8, static (in s) => s.UInt32(4)),
        [389] = Framing(5, UndeclaredSizes.Ldap),
        [502] = Framing(8, static (in s) => 6 + s.UInt16(4)),
        [524] = Framing(8, static (in s) => s.UInt32(4)),
        [1883] = Framing(2, UndeclaredSizes.Mqtt),
        [2000] = Framing(4, static (in s) => 8L + s.UInt32Little(0)),
        [2404] = Framing(2, static (in s) => s.UInt8(0) == 0x68 ? 2 + s.UInt8(1) : 0),
        [3268] = Framing(5, UndeclaredSizes.Ldap),
        [3306] = Framing(4, static (in s) => 4 + (s.UInt32Little(0) & 0xff_ffff)),
        [3389] = Framing(4, UndeclaredSizes.Tpkt, showsSize: false),
        [3868] = Framing(4, static (in s) => s.UInt24(1)),
        [4840] = Framing(8, static (in s) => s.UInt32Little(4)),
        [4880] = Framing(16, static (in s) => 16 + (long)Math.Min(s.UInt64(8), int.MaxValue)),
        [5222] = Framing(0, static (in s) => s.UInt8(s.Length - 1) == '>' ? s.Length : MessageSize.Unknown, showsSize: false),
        [5432] = Framing(1, UndeclaredSizes.Postgres),
        [6633] = Framing(8, static (in s) => s.UInt16(2)),
        [6653] = Framing(8, static (in s) => s.UInt16(2)),
        [8009] = Framing(4, static (in s) => 4 + s.UInt16(2), comesFirst: true),
        [9042] = Framing(9, static (in s) => 9L + s.UInt32(5)),
        [9300] = Framing(6, static (in s) => s.UInt16(0) == 0x4553 ? 6L + s.UInt32(2) : 0),
        [9418] = Framing(4, UndeclaredSizes.Git),
        [20000] = Framing(10, UndeclaredSizes.Dnp3),
        [44818] = Framing(24, static (in s) => 24 + s.UInt16Little(2)),
        [61616] = Framing(5, static (in s) => 4L + s.UInt32(0)),
    };

    private static readonly StreamFraming s_anyPort = Framing(0, static (in s) => UndeclaredSizes.Drda(s) is not 0 and var size ? size : UndeclaredSizes.Dcerpc(s));

    /// <summary>For a connection between two ports; the lower one comes first, as in tshark.</summary>
    public static StreamFraming Of(ushort source, ushort destination) =>
        s_byPort.GetValueOrDefault(Math.Min(source, destination)) ?? s_byPort.GetValueOrDefault(Math.Max(source, destination)) ?? s_anyPort;

    /// <summary>Whether a port of the packet's is one of another protocol, which no look at the bytes takes from it.</summary>
    public static bool Own(Dissection? d) =>
        d?.Session.State<TcpConversations>().Ports is var (source, destination) && (s_byPort.ContainsKey(source) || s_byPort.ContainsKey(destination));

    /// <summary>Whether the server of the packet's connection, which its handshake told, has the port of one.</summary>
    public static bool OwnServer(Dissection? d) => d?.Session.State<TcpConversations>().Current.ServerPort is { } port && s_byPort.ContainsKey(port);

    private static StreamFraming Framing(int header, FramedSize size, bool showsSize = true, bool comesFirst = false) => new(header, size, showsSize, comesFirst);
}
