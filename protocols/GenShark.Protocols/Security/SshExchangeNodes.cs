using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the messages of an exchange of keys.</summary>
internal static class SshExchangeNodes
{
    /// <summary>The numbers of the messages, which mean what the method says.</summary>
    internal const byte Init = 30, Reply = 31, GroupInit = 32, GroupReply = 33, GroupRequest = 34;

    public static string? NameOf(byte code, SshKeyExchange exchange) => (code, exchange) switch
    {
        (Init, SshKeyExchange.DiffieHellman) => "Diffie-Hellman Key Exchange Init",
        (Reply, SshKeyExchange.DiffieHellman) => "Diffie-Hellman Key Exchange Reply",
        (Init, SshKeyExchange.GroupExchange) => "Diffie-Hellman Group Exchange Request (Old)",
        (Reply, SshKeyExchange.GroupExchange) => "Diffie-Hellman Group Exchange Group",
        (GroupInit, SshKeyExchange.GroupExchange) => "Diffie-Hellman Group Exchange Init",
        (GroupReply, SshKeyExchange.GroupExchange) => "Diffie-Hellman Group Exchange Reply",
        (GroupRequest, SshKeyExchange.GroupExchange) => "Diffie-Hellman Group Exchange Request",
        (Init, SshKeyExchange.EllipticCurve) => "Elliptic Curve Diffie-Hellman Key Exchange Init",
        (Reply, SshKeyExchange.EllipticCurve) => "Elliptic Curve Diffie-Hellman Key Exchange Reply",
        _ => ((SshMessageCode)code).Name(),
    };

    /// <summary>The message behind its number.</summary>
    public static bool Walk(Dissection d, in Slice s, ref int at, byte code, in SshMessage message) => (code, message.Exchange) switch
    {
        ((byte)SshMessageCode.KeyExchangeInit, _) => WalkProposal(d, s, ref at),
        (Init, SshKeyExchange.DiffieHellman) => SshKeyNodes.Integer(d, s, ref at, SshFields.DhE),
        (Reply, SshKeyExchange.DiffieHellman) => WalkReply(d, s, ref at, SshFields.MpintLength, SshFields.DhF),
        (Init, SshKeyExchange.EllipticCurve) => SshKeyNodes.Key(d, s, ref at, SshFields.EcdhQCLength, SshFields.EcdhQC),
        (Reply, SshKeyExchange.EllipticCurve) => WalkReply(d, s, ref at, SshFields.EcdhQSLength, SshFields.EcdhQS),
        (Init, SshKeyExchange.GroupExchange) => Bits(d, s, ref at, SshFields.DhGexNbits),
        (Reply, SshKeyExchange.GroupExchange) => SshKeyNodes.Integer(d, s, ref at, SshFields.DhGexP) && SshKeyNodes.Integer(d, s, ref at, SshFields.DhGexG),
        (GroupInit, SshKeyExchange.GroupExchange) => SshKeyNodes.Integer(d, s, ref at, SshFields.DhE),
        (GroupReply, SshKeyExchange.GroupExchange) => WalkReply(d, s, ref at, SshFields.MpintLength, SshFields.DhF),
        (GroupRequest, SshKeyExchange.GroupExchange) =>
            Bits(d, s, ref at, SshFields.DhGexMin) && Bits(d, s, ref at, SshFields.DhGexNbits) && Bits(d, s, ref at, SshFields.DhGexMax),
        _ => true,
    };

    private static bool WalkProposal(Dissection d, in Slice s, ref int at)
    {
        if (!SshNameLists.Walk(d, s.From(at), out int size)) return false;
        at += size;
        return true;
    }

    private static bool WalkReply(Dissection d, in Slice s, ref int at, int lengthField, int field) =>
        SshHostKeyNodes.WalkKey(d, s, ref at) && SshKeyNodes.Key(d, s, ref at, lengthField, field) && SshHostKeyNodes.WalkSignature(d, s, ref at);

    private static bool Bits(Dissection d, in Slice s, ref int at, int field)
    {
        if (!d.Number(field, s, at, sizeof(uint), s.UInt32(at))) return false;
        at += sizeof(uint);
        return true;
    }
}
