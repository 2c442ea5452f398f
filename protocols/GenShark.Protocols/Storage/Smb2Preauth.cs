using System.Security.Cryptography;

namespace GenShark.Protocols;

/// <summary>The hashes that end what connections and sessions agree on (MS-SMB2, 3.1.4.4.1): of the last hash and the next message, with SHA-512.</summary>
internal sealed class Smb2Preauth
{
    private readonly StateTable<uint, byte[]> _connections = new();
    private readonly StateTable<uint, byte[]> _current = new();
    private readonly PacketMemory<byte[]> _memory = new();

    /// <summary>The hash after a message; null if it has none.</summary>
    public byte[]? Enter(Dissection d, in Slice message, Smb2Conversations conversations)
    {
        if (_memory.TryRecall(d, message, out byte[]? known)) return known.Length == 0 ? null : known;
        byte[]? hash = Next(d, message, conversations);
        _memory.Remember(d, message, hash ?? []);
        return hash;
    }

    private byte[]? Next(Dissection d, in Slice message, Smb2Conversations conversations)
    {
        uint stream = TcpConversations.StreamOf(d);
        (Smb2Command command, bool isResponse, NtStatus status) = conversations.Header;
        if (command == Smb2Command.NegotiateProtocol)
        {
            if (isResponse && conversations.Message.Exchange is null) return null;
            byte[] before = isResponse && _connections.TryGet(stream, out byte[]? asked) ? asked : new byte[SHA512.HashSizeInBytes];
            byte[] agreed = Hash(before, message);
            _connections.Set(d.Session, stream, agreed);
            return Keep(d, stream, agreed);
        }
        bool isFirst = !isResponse && message.UInt64Little(40) == 0;
        byte[] last = (isFirst ? _connections : _current).Find(stream) ?? new byte[SHA512.HashSizeInBytes];
        // The response that grants it is not hashed.
        return Keep(d, stream, isResponse && status == NtStatus.Success ? last : Hash(last, message));
    }

    private byte[] Keep(Dissection d, uint stream, byte[] hash)
    {
        _current.Set(d.Session, stream, hash);
        return hash;
    }

    private static byte[] Hash(byte[] before, in Slice message)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        hash.AppendData(before);
        hash.AppendData(message.Bytes);
        return hash.GetHashAndReset();
    }
}
