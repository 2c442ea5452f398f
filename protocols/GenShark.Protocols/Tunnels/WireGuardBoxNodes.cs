using System.Buffers;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what a packet of data holds, and walks the packet of IP in it if its key is known.</summary>
internal readonly ref struct WireGuardBoxNodes(Dissection d, Slice s, Slice box)
{
    private const string TooSmall = "Packet length is too small", Keepalive = "This is a Keepalive message", Failed = "Packet data decryption failed";

    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly Slice _box = box;

    /// <summary>False after a fault in what is carried.</summary>
    public bool Show(uint receiver, ulong counter)
    {
        int size = _box.Length - ChaChaPoly.TagSize;
        if (size < 0)
        {
            ShowFailure(WireGuardFields.BadPacketLength, TooSmall, Severity.Error, ExpertGroup.Malformed);
            return true;
        }
        if (size > 0 && d.BeginInfo(append: true) is { } text) text.Append($", datalen={size}");
        d.Node(WireGuardFields.EncryptedPacket, _box, 0, _box.Length);
        if (size == 0)
        {
            d.Open();
            Note(WireGuardFields.Keepalive, Keepalive, Severity.Chat, ExpertGroup.Sequence);
            d.Close();
        }
        WireGuardSessions all = d.Session.State<WireGuardSessions>();
        WireGuardPacket packet = all.Find(d, s, receiver);
        new WireGuardNodes(d, s, all.KeysOf(d)).ShowStream(packet.Session);
        if (packet.Session?.Keys is not { } keys) return true;
        return Decipher(packet.IsFromInitiator ? keys.FromInitiator : keys.FromResponder, counter, size);
    }

    private bool Decipher(ChaChaPoly key, ulong counter, int size)
    {
        byte[] plain = ArrayPool<byte>.Shared.Rent(size);
        bool isOpen = key.TryOpen(counter, default, _box.Bytes, plain);
        byte source = isOpen && size > 0 ? d.AddPooledSource(plain, size, "Decrypted Packet") : (byte)0;
        if (source == 0) ArrayPool<byte>.Shared.Return(plain);
        if (!isOpen) ShowFailure(WireGuardFields.DecryptionError, Failed, Severity.Warning, ExpertGroup.Decryption);
        return source == 0 || Walk(new Slice(plain.AsSpan(0, size), size, 0, source, d));
    }

    private bool Walk(Slice packet)
    {
        int depth = d.LeaveTree();
        bool done = d.Session.Preferences<WireGuardPreferences>().DissectPacket ? WalkPacket(packet) : d.CallData(packet);
        d.EnterTree(depth);
        return done;
    }

    // IP tells its version; what is none is IPv4's to tell.
    private bool WalkPacket(Slice packet)
    {
        bool isIpv6 = packet.UInt8(0) >> 4 == 6;
        if (isIpv6) d.PassThrough("ip", packet);
        return d.TryCall(Registry.Table("ip.proto"), (uint)(isIpv6 ? IpProtocol.Ipv6 : IpProtocol.IpInIp), packet) ?? d.CallData(packet);
    }

    private void ShowFailure(int field, string message, Severity severity, ExpertGroup group)
    {
        d.TextNode(message, _box, 0, _box.Length);
        d.Open();
        Note(field, message, severity, group);
        d.Close();
    }

    private void Note(int field, string message, Severity severity, ExpertGroup group)
    {
        d.BeginText().Append(message);
        d.Expert(field, _box, severity, group);
    }
}
