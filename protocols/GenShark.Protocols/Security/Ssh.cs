using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Secure Shell: lines that tell the versions, packets that agree on keys, then encrypted ones.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4253"/>
[Protocol("ssh", "SSH Protocol", Short = "SSH", Column = ""), Message(nameof(MessagesSize), Header = 1, Begun = nameof(ShowsBegun))]
[Over("tcp.port", 22, 29418), Over("sctp.port", 22), Over("sctp.ppi", 45)]
[DeclareField("ssh.protocol", "Protocol", FieldType.String)]
[DeclareField("ssh.packet_length", "Packet Length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.packet_length_encrypted", "Packet Length (encrypted)", FieldType.Bytes)]
[DeclareField("ssh.padding_length", "Padding Length", FieldType.UInt8, Base.Dec)]
[DeclareField("ssh.payload", "Payload", FieldType.Bytes)]
[DeclareField("ssh.encrypted_packet", "Encrypted Packet", FieldType.Bytes)]
[DeclareField("ssh.padding_string", "Padding String", FieldType.Bytes)]
[DeclareField("ssh.seq_num", "Sequence number", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.mac", "MAC", FieldType.Bytes, Description = "Message authentication code")]
[DeclareField("ssh.message_code", "Message Code", FieldType.UInt8, Base.Dec, Names = typeof(Ssh1MessageCode))]
[DeclareField("ssh.mpint_length", "Multi Precision Integer Length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.dh.e", "DH client e", FieldType.Bytes)]
[DeclareField("ssh.dh.f", "DH server f", FieldType.Bytes)]
[DeclareField("ssh.dh_gex.min", "DH GEX Min", FieldType.UInt32, Base.Dec, Description = "Minimal acceptable group size")]
[DeclareField("ssh.dh_gex.nbits", "DH GEX Number of Bits", FieldType.UInt32, Base.Dec, Description = "Preferred group size")]
[DeclareField("ssh.dh_gex.max", "DH GEX Max", FieldType.UInt32, Base.Dec, Description = "Maximal acceptable group size")]
[DeclareField("ssh.dh_gex.p", "DH GEX modulus (P)", FieldType.Bytes)]
[DeclareField("ssh.dh_gex.g", "DH GEX base (G)", FieldType.Bytes)]
[DeclareField("ssh.ecdh.q_c", "ECDH client's ephemeral public key (Q_C)", FieldType.Bytes)]
[DeclareField("ssh.ecdh.q_c_length", "ECDH client's ephemeral public key length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.ecdh.q_s", "ECDH server's ephemeral public key (Q_S)", FieldType.Bytes)]
[DeclareField("ssh.ecdh.q_s_length", "ECDH server's ephemeral public key length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.host_key.length", "Host key length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.host_key.type_length", "Host key type length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.host_key.type", "Host key type", FieldType.String)]
[DeclareField("ssh.host_key.data", "Host key data", FieldType.Bytes)]
[DeclareField("ssh.host_key.rsa.n", "RSA modulus (N)", FieldType.Bytes)]
[DeclareField("ssh.host_key.rsa.e", "RSA public exponent (e)", FieldType.Bytes)]
[DeclareField("ssh.host_key.dsa.p", "DSA prime modulus (p)", FieldType.Bytes)]
[DeclareField("ssh.host_key.dsa.q", "DSA prime divisor (q)", FieldType.Bytes)]
[DeclareField("ssh.host_key.dsa.g", "DSA subgroup generator (g)", FieldType.Bytes)]
[DeclareField("ssh.host_key.dsa.y", "DSA public key (y)", FieldType.Bytes)]
[DeclareField("ssh.host_key.ecdsa.id", "ECDSA elliptic curve identifier", FieldType.String)]
[DeclareField("ssh.host_key.ecdsa.id_length", "ECDSA elliptic curve identifier length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.host_key.ecdsa.q", "ECDSA public key (Q)", FieldType.Bytes)]
[DeclareField("ssh.host_key.ecdsa.q_length", "ECDSA public key length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.host_key.eddsa.key", "EdDSA public key", FieldType.Bytes)]
[DeclareField("ssh.host_key.eddsa.key_length", "EdDSA public key length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.host_sig.length", "Host signature length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.host_sig.type_length", "Host signature type length", FieldType.UInt32, Base.Dec)]
[DeclareField("ssh.host_sig.type", "Host signature type", FieldType.String)]
[DeclareField("ssh.host_sig.data", "Host signature data", FieldType.Bytes)]
[DeclareField("ssh.host_sig.rsa", "RSA signature", FieldType.Bytes)]
[DeclareField("ssh.host_sig.dsa", "DSA signature", FieldType.Bytes)]
[DeclareField("ssh.packet_decode.error", "Packet decoded length not equal to packet length", FieldType.None)]
[DeclareField("ssh.key_length.error", "Invalid key length", FieldType.None)]
[UsesNames(typeof(SshMessageCode), typeof(Ssh1MessageCode))]
public readonly ref partial struct Ssh
{
    [Step(Always = true)]
    private void Enter() => Conversations(Dissection!).Enter(Dissection!, Slice);

    /// <summary>How each message reads depends on what the connection agreed on before it.</summary>
    [Custom]
    private bool WalkMessages(Dissection d, in Slice s, ref int at)
    {
        SshConversations conversations = Conversations(d);
        if (d.IsBegun)
        {
            SshPacketNodes.ShowBegun(d, s, 0, s.Length, conversations.TitleOfBegun);
            at = s.Length;
            return true;
        }
        d.SetProtocolColumn(conversations.Column);
        d.BeginInfo(append: false);
        foreach (SshMessage message in conversations.Messages)
        {
            if (!SshPacketNodes.Walk(d, s.From(at), message)) return false;
            at = Math.Min(at + message.Size, s.Length);
        }
        if (d.BytesBehind > 0) SshPacketNodes.ShowBegun(d, s, s.Length, d.BytesBehind, conversations.TitleOfBegun);
        else WriteSender(d);
        return true;
    }

    [Field("ssh.direction", "Direction", Truth = "server-to-client|client-to-server", Description = "Message direction"), If(nameof(IsComplete))]
    private bool IsFromServer => SshConversations.IsFromServer(Dissection!);

    /// <summary>The messages that are whole, if the first one is; the first one else. In bytes.</summary>
    internal int MessagesSize => Dissection is { } d ? Conversations(d).SizeOf(d, Slice) : Slice.Length;

    internal bool ShowsBegun => true;

    private static SshConversations Conversations(Dissection d) => d.Session.State<SshConversations>();

    private bool IsComplete => Dissection is { IsBegun: false, BytesBehind: 0 };

    // tshark writes the sender last of all, in front of what stands there.
    private static void WriteSender(Dissection d)
    {
        d.BeginText().Append(SshConversations.IsFromServer(d) ? "Server: "u8 : "Client: "u8);
        d.PrependInfo();
    }
}
