using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace GenShark.Protocols;

/// <summary>What the messages of a connection's handshake tell that its keys, and what its streams carry, depend on. It is learnt from the messages
/// themselves: their layers are not walked where nobody asks for TLS.</summary>
internal sealed class QuicNegotiation
{
    // Longer messages are not waited for.
    private const int MostPending = 64 << 10;

    private const int HeaderSize = 4, RandomAt = HeaderSize + 2, SessionAt = RandomAt + TlsKeyLog.RandomSize;

    private readonly (List<byte> Client, List<byte> Server) _pending = ([], []);
    private bool _isClientDone, _isServerDone;

    /// <summary>By which the connection's secrets are found; empty if the client's hello is not known.</summary>
    public byte[] Random { get; private set; } = [];

    /// <summary>The first cipher suite that the client proposed, with which it enciphers what it sends early.</summary>
    public TlsCipherSuite Proposed { get; private set; }

    /// <summary>The cipher suite that the server chose; 0 if that is not known.</summary>
    public TlsCipherSuite Chosen { get; private set; }

    /// <summary>The name of what the streams carry (RFC 7301), without the draft behind it.</summary>
    public byte[] Application { get; private set; } = [];

    /// <summary>Takes in what follows of one side's messages.</summary>
    public void Add(bool isFromServer, ReadOnlySpan<byte> bytes)
    {
        if (isFromServer ? _isServerDone : _isClientDone) return;
        List<byte> pending = isFromServer ? _pending.Server : _pending.Client;
        pending.AddRange(bytes);
        ReadOnlySpan<byte> rest = CollectionsMarshal.AsSpan(pending);
        while (rest.Length >= HeaderSize && SizeOf(rest) is var size && rest.Length >= size)
        {
            Learn(isFromServer, rest[..size]);
            rest = rest[size..];
        }
        if (rest.Length > MostPending) Finish(isFromServer);
        pending.RemoveRange(0, pending.Count - rest.Length);
    }

    private void Finish(bool isFromServer)
    {
        if (isFromServer) _isServerDone = true;
        else _isClientDone = true;
    }

    private static int SizeOf(ReadOnlySpan<byte> message) => HeaderSize + (message[1] << 16 | message[2] << 8 | message[3]);

    private void Learn(bool isFromServer, ReadOnlySpan<byte> message)
    {
        switch ((TlsHandshakeType)message[0])
        {
            case TlsHandshakeType.ClientHello when !isFromServer && Suites(message) is { Length: >= 4 } suites:
                Random = message.Slice(RandomAt, TlsKeyLog.RandomSize).ToArray();
                Proposed = FirstOf(suites.Slice(2, Math.Min(BinaryPrimitives.ReadUInt16BigEndian(suites), suites.Length - 2)));
                Finish(isFromServer);
                break;
            case TlsHandshakeType.ServerHello when isFromServer && Suites(message) is { Length: >= 2 } suites:
                Chosen = (TlsCipherSuite)BinaryPrimitives.ReadUInt16BigEndian(suites);
                break;
            case TlsHandshakeType.EncryptedExtensions when isFromServer:
                Application = ApplicationIn(message[HeaderSize..]);
                Finish(isFromServer);
                break;
        }
    }

    // What stands behind a hello's session.
    private static ReadOnlySpan<byte> Suites(ReadOnlySpan<byte> hello)
    {
        if (hello.Length <= SessionAt) return default;
        int at = SessionAt + 1 + hello[SessionAt];
        return hello.Length < at ? default : hello[at..];
    }

    // Others are there to be refused (RFC 8701).
    private static TlsCipherSuite FirstOf(ReadOnlySpan<byte> suites)
    {
        for (; suites.Length >= 2; suites = suites[2..])
        {
            if ((TlsCipherSuite)BinaryPrimitives.ReadUInt16BigEndian(suites) is TlsCipherSuite.TlsAes128GcmSha256 or TlsCipherSuite.TlsAes256GcmSha384 or TlsCipherSuite.TlsChacha20Poly1305Sha256)
                return (TlsCipherSuite)BinaryPrimitives.ReadUInt16BigEndian(suites);
        }
        return TlsCipherSuite.TlsNullWithNullNull;
    }

    private static byte[] ApplicationIn(ReadOnlySpan<byte> extensions)
    {
        const int ListHeader = 2, Header = 4, NameAt = 3;
        if (extensions.Length < ListHeader) return [];
        for (extensions = extensions[ListHeader..]; extensions.Length >= Header;)
        {
            int size = BinaryPrimitives.ReadUInt16BigEndian(extensions[2..]);
            if (extensions.Length < Header + size) break;
            ReadOnlySpan<byte> data = extensions.Slice(Header, size);
            if ((TlsExtensionType)BinaryPrimitives.ReadUInt16BigEndian(extensions) == TlsExtensionType.ApplicationLayerProtocolNegotiation && size > NameAt)
            {
                ReadOnlySpan<byte> name = data[NameAt..];
                int dash = name.IndexOf((byte)'-');
                return (dash < 0 ? name : name[..dash]).ToArray();
            }
            extensions = extensions[(Header + size)..];
        }
        return [];
    }
}
