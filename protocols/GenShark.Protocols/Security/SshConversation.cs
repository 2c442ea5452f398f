namespace GenShark.Protocols;

/// <summary>What one connection has agreed on, and how far each side came.</summary>
internal sealed class SshConversation
{
    private const int CodeOffset = 5;
    private const string Version1 = "SSH Version 1", Version2 = "SSH Version 2";

    private readonly SshSide _client = new(), _server = new();
    private string? _method;

    /// <summary>1 or 2; 0 if the client has not told it.</summary>
    public int Version { get; private set; }

    /// <summary>The head of what may begin where the walk is.</summary>
    public string TitleOf(bool isFromServer) => Version switch { 0 => "", 1 => Version1, _ => SideOf(isFromServer).Title ?? Version2 };

    /// <summary>The next message, which is not taken in.</summary>
    /// <param name="rest">The bytes from it on.</param>
    /// <param name="isFromServer">The sender.</param>
    /// <param name="at">Where the walk would be: what the messages in front of it would change.</param>
    public static (SshForm Form, int Size) Look(in Slice rest, bool isFromServer, ref SshPlace at)
    {
        if (!at.HasVersion && rest.Span(0, 4).SequenceEqual("SSH-"u8))
        {
            int line = rest.Bytes.IndexOf((byte)'\n');
            if (line < 0) return (SshForm.Version, rest.CapturedLength < rest.Length ? rest.Length : MessageSize.Unknown);
            at.HasVersion = true;
            if (!isFromServer) at.Version = VersionOf(rest);
            return (SshForm.Version, line + 1);
        }
        if (at.Version == 0) return (SshForm.Opaque, rest.Length);
        if (at.IsEncrypted) return (SshForm.Encrypted, rest.Length);
        if (!rest.Has(0, sizeof(uint))) return (at.Version == 1 ? SshForm.Old : SshForm.Plain, MessageSize.Unknown);
        uint size = rest.UInt32(0);
        if (at.Version == 1) return (SshForm.Old, Bound(size, sizeof(uint) + PaddingOf(size)));
        if (rest.UInt8(CodeOffset) == (byte)SshMessageCode.NewKeys) at.IsEncrypted = true;
        return (SshForm.Plain, Bound(size, sizeof(uint)));
    }

    /// <summary>How much stands in front of a packet of version 1, which makes its size one of whole blocks.</summary>
    public static int PaddingOf(uint size) => 8 - (int)(size % 8);

    /// <summary>Where the walk is.</summary>
    public SshPlace PlaceOf(bool isFromServer)
    {
        SshSide side = SideOf(isFromServer);
        return new SshPlace { Version = Version, HasVersion = side.HasVersion, IsEncrypted = side.IsEncrypted };
    }

    /// <summary>Takes the next message in.</summary>
    public SshMessage Take(in Slice rest, bool isFromServer)
    {
        SshSide side = SideOf(isFromServer);
        string title = TitleOf(isFromServer);
        SshPlace place = PlaceOf(isFromServer);
        (SshForm form, int size) = Look(rest, isFromServer, ref place);
        (Version, side.HasVersion, side.IsEncrypted) = (place.Version, place.HasVersion, place.IsEncrypted);
        if (size < 0) size = rest.Length;
        var message = new SshMessage(form, size, title) { IsFromServer = isFromServer };
        switch (form)
        {
            case SshForm.Old:
                message = message with { IsFirst = !side.HasSpoken };
                side.HasSpoken = true;
                return message;
            case SshForm.Encrypted:
                return message with { Form = side.BlockSize > 0 ? SshForm.Locked : form, MacSize = side.MacSize, HasPlainLength = side.HasPlainLength, BlockSize = side.BlockSize };
            case SshForm.Plain:
                SshKeyExchange exchange = SshAlgorithms.ExchangeOf(_method);
                message = message with { Method = _method, Exchange = exchange, Sequence = side.Count(rest.UInt8(CodeOffset), exchange) };
                Learn(rest, isFromServer);
                return message;
            default:
                return message;
        }
    }

    /// <summary>Names in messages that passed before what both sides agreed on in the end.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="begun">The head of what begins behind them.</param>
    /// <param name="isFromServer">The sender.</param>
    /// <returns>That head, with the names.</returns>
    public string Revise(List<SshMessage> messages, string begun, bool isFromServer)
    {
        string named = SideOf(isFromServer).Title ?? Version2;
        for (int i = 0; i < messages.Count; i++)
            messages[i] = messages[i] with { Title = messages[i].Title == Version2 ? named : messages[i].Title, Method = _method };
        return begun == Version2 ? named : begun;
    }

    private void Learn(in Slice packet, bool isFromServer)
    {
        byte code = packet.UInt8(CodeOffset);
        if (code == (byte)SshMessageCode.KeyExchangeInit && SshProposal.Read(packet.From(CodeOffset + 1)) is { } proposal)
        {
            SideOf(isFromServer).Proposal = proposal;
            if (_client.Proposal is { } client && _server.Proposal is { } server) _method = SshProposal.ChooseMethod(client, server);
        }
        // Only these tell tshark enough to go on with the ciphers.
        if (code == SshExchangeNodes.Reply && isFromServer && SshAlgorithms.ExchangeOf(_method) != SshKeyExchange.GroupExchange) Choose();
    }

    private void Choose()
    {
        if (_client.Proposal is not { } client || _server.Proposal is not { } server) return;
        _client.Choose(Version2, SshProposal.Choose(client, server, isFromServer: false));
        _server.Choose(Version2, SshProposal.Choose(client, server, isFromServer: true));
    }

    private SshSide SideOf(bool isFromServer) => isFromServer ? _server : _client;

    private static int VersionOf(in Slice line) => line.UInt8(4) switch
    {
        (byte)'2' => 2,
        (byte)'1' => line.Span(4, 5).SequenceEqual("1.99-"u8) ? 2 : 1,
        _ => 0,
    };

    private static int Bound(uint size, int more) => (int)Math.Min(size + (long)more, int.MaxValue);
}

/// <summary>How far a side of a connection came.</summary>
internal struct SshPlace
{
    public int Version;
    public bool HasVersion, IsEncrypted;
}
