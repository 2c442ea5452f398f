namespace GenShark.Protocols;

/// <summary>One connection to a proxy, and how far both sides have come. As in tshark a segment is one message, whatever its size.</summary>
/// <param name="version">Of the protocol, as its first byte says.</param>
/// <param name="serverPort">Where its first segment goes to.</param>
internal sealed class SocksConversation(byte version, ushort serverPort)
{
    // How much of the methods must be there for a command to stand behind them, and where its reserved byte is if there is one method.
    private const int LeastWithCommand = 6, ReservedAt = 5;

    private SocksStep _client = version switch { 4 => SocksStep.Request4, 5 => SocksStep.Methods, _ => SocksStep.None };
    private SocksStep _server = version switch { 4 => SocksStep.Reply4, 5 => SocksStep.Choice, _ => SocksStep.None };
    private SocksMethod? _method;
    private SocksCommand _command;
    private IPv4Address? _ipv4;
    private IPv6Address? _ipv6;
    private ushort _port;
    private bool _isOpen;
    private (StreamFlow Client, StreamFlow Server)? _flows;

    public ushort ServerPort => serverPort;

    /// <summary>A segment passes.</summary>
    public SocksView Pass(Dissection d, in Slice segment)
    {
        (ushort source, ushort destination) = d.Session.State<TcpConversations>().Ports;
        bool isFromClient = destination == serverPort;
        ref SocksStep next = ref isFromClient ? ref _client : ref _server;
        SocksStep step = next switch
        {
            SocksStep.None when _isOpen => SocksStep.Data,
            SocksStep.Wait when _method == SocksMethod.Gssapi => SocksStep.GssRequest,
            SocksStep.Wait when _method == SocksMethod.Password => SocksStep.PasswordRequest,
            _ => next,
        };
        var view = new SocksView(step, version, isFromClient) { Before = _command };
        var reader = new Reader(segment);
        Advance(step, ref next, ref reader);
        if (step == SocksStep.Methods) view = view with { HasCommand = segment.UInt8(1) == 1 && segment.Length >= LeastWithCommand && segment.UInt8(ReservedAt) == 0 };
        if (step == SocksStep.Data && !IsProbe(_command))
        {
            _flows ??= StreamFlow.Pair(UndeclaredStreams.Of(isFromClient ? source : destination, _port));
            view = view with { Flow = isFromClient ? _flows.Value.Client : _flows.Value.Server };
        }
        return view with { Command = _command, Ipv4 = _ipv4, Ipv6 = _ipv6, Port = _port, LackAt = reader.LackAt, LackSize = reader.LackSize };
    }

    internal static bool IsProbe(SocksCommand command) => command is SocksCommand.Ping or SocksCommand.Traceroute;

    // What lacks leaves the side where it is.
    private void Advance(SocksStep step, ref SocksStep next, ref Reader reader)
    {
        switch (step)
        {
            case SocksStep.Request4:
                if (ReadRequest4(ref reader)) next = SocksStep.None;
                break;
            case SocksStep.Reply4:
                if (!reader.Has(1, 1)) break;
                _isOpen = (SocksResult)reader.Slice.UInt8(1) == SocksResult.Granted;
                next = SocksStep.None;
                break;
            case SocksStep.Methods:
                ReadMethods(ref reader);
                break;
            case SocksStep.GssRequest:
                (_client, _server) = (SocksStep.Request, SocksStep.GssReply);
                break;
            case SocksStep.PasswordRequest:
                (_client, _server) = (SocksStep.Request, SocksStep.PasswordReply);
                break;
            case SocksStep.Choice:
                ReadChoice(ref reader);
                break;
            case SocksStep.PasswordReply:
                next = SocksStep.Reply;
                break;
            case SocksStep.GssReply:
                if (!reader.Has(1, 1)) break;
                if ((SocksGssCommand)reader.Slice.UInt8(1) == SocksGssCommand.Failure) next = SocksStep.None;
                else reader.Has(2, 2);
                break;
            case SocksStep.Request:
                ReadRequest(ref reader, 0);
                break;
            case SocksStep.Reply:
                Answer();
                break;
        }
    }

    // As in tshark the address is where the version is.
    private bool ReadRequest4(ref Reader reader)
    {
        if (!reader.Has(1, 1)) return false;
        _command = (SocksCommand)reader.Slice.UInt8(1);
        if (_command == SocksCommand.Connect)
        {
            if (!reader.Has(2, 2)) return false;
            _port = reader.Slice.UInt16(2);
        }
        if (!reader.Has(0, IPv4Address.Size)) return false;
        _ipv4 = reader.Slice.IPv4(0);
        return true;
    }

    // Who offers nothing but to go without authentication need not wait.
    private void ReadMethods(ref Reader reader)
    {
        if (!reader.Has(1, 1)) return;
        int count = reader.Slice.UInt8(1);
        if (count == 1 && !reader.Has(2, 1)) return;
        if (count > 1 || count == 1 && reader.Slice.UInt8(2) != (byte)SocksMethod.None) _client = SocksStep.Wait;
        else if (reader.Slice.Length == 2 + count) _client = SocksStep.Request;
        else ReadRequest(ref reader, 2 + count);
    }

    private void ReadChoice(ref Reader reader)
    {
        if (!reader.Has(1, 1)) return;
        _method = (SocksMethod)reader.Slice.UInt8(1);
        if (_method == SocksMethod.None) (_client, _server) = (SocksStep.Request, SocksStep.Reply);
        else _server = SocksStep.None;
    }

    private void ReadRequest(ref Reader reader, int at)
    {
        if (!reader.Has(at + 1, 1)) return;
        _command = (SocksCommand)reader.Slice.UInt8(at + 1);
        if (!reader.Has(at + 3, 1)) return;
        var type = (SocksAddressType)reader.Slice.UInt8(at + 3);
        at += 4;
        int size = type switch { SocksAddressType.IPv4 => IPv4Address.Size, SocksAddressType.IPv6 => IPv6Address.Size, SocksAddressType.DomainName => 1, _ => 0 };
        if (size > 0 && !reader.Has(at, size)) return;
        if (type == SocksAddressType.IPv4) (_ipv4, _ipv6) = (reader.Slice.IPv4(at), null);
        if (type == SocksAddressType.IPv6) (_ipv4, _ipv6) = (null, reader.Slice.IPv6(at));
        if (type == SocksAddressType.DomainName) size += reader.Slice.UInt8(at);
        if (_command is SocksCommand.Connect or SocksCommand.UdpAssociate)
        {
            if (!reader.Has(at + size, 2)) return;
            _port = reader.Slice.UInt16(at + size);
        }
        _client = SocksStep.None;
    }

    // Whatever the answer is.
    private void Answer()
    {
        if (_command == SocksCommand.Bind) (_client, _server) = (SocksStep.None, SocksStep.BindReply);
        if (_command != SocksCommand.Connect && !IsProbe(_command)) return;
        _isOpen = true;
        _server = SocksStep.None;
    }

    // Reads a segment up to the first byte that lacks.
    private ref struct Reader(Slice slice)
    {
        public readonly Slice Slice = slice;

        public int LackAt { get; private set; }

        public int LackSize { get; private set; }

        public bool Has(int at, int size)
        {
            if (Slice.Has(at, size)) return true;
            (LackAt, LackSize) = (at, size);
            return false;
        }
    }
}

/// <summary>What a segment of a connection to a proxy is.</summary>
internal enum SocksStep : byte { None, Request4, Reply4, Methods, Choice, Wait, PasswordRequest, PasswordReply, GssRequest, GssReply, Request, Reply, BindReply, Data }
