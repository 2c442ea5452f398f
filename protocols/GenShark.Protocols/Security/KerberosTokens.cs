using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The tokens of Kerberos in GSS-API; the messages of Kerberos that some carry are left as they are.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4121"/>
[Protocol("spnego-krb5", "SPNEGO-KRB5", Short = "SPNEGO-KRB5", Column = "", Shown = false)]
[Over("gss-api.OID", Names = ["1.2.840.113554.1.2.2", "1.2.840.48018.1.2.2", "1.2.840.113554.1.2.2.3"])]
public readonly ref partial struct SpnegoKrb5
{
    /// <summary>Its fields are SPNEGO's, below one that covers as much as could be read.</summary>
    [Custom]
    private bool WalkToken(Dissection d, in Slice s, ref int at)
    {
        if (!d.Bytes(SpnegoFields.Krb5Blob, s, 0, s.Length)) return false;
        int blob = d.LastNode;
        d.Open();
        if (!KerberosToken.Walk(d, s, out at)) return false;
        d.Close();
        if (blob != Tape.Discarded) d.EndNode(blob, s, at);
        return true;
    }
}

/// <summary>A token (RFC 4121, 4.1).</summary>
[PartOf<Spnego>, Endian(Endian.Little), DeclareField("spnego.krb5.blob", "krb5_blob", FieldType.Bytes)]
public readonly ref partial struct KerberosToken
{
    [Size(nameof(HeadSize)), If(nameof(HasHead))] public partial KerberosTokenHead Head { get; }
    public partial KerberosTokenBody Body { get; }

    private bool HasHead => Slice.UInt8(0) == FirstTag;
    private int HeadSize => BerElement.TryRead(Slice, 0, out BerElement head, out _) && BerElement.TryRead(Slice, head.HeaderSize, out BerElement mechanism, out _) ? head.HeaderSize + mechanism.Size : Slice.Length;

    // [APPLICATION 0], constructed: GSS-API's frame.
    private const byte FirstTag = 0x60;
}

/// <summary>The frame that GSS-API puts around a first token: the mechanism's name.</summary>
[PartOf<Spnego>]
public readonly ref partial struct KerberosTokenHead
{
    /// <summary>The name lies in a value that is not BER.</summary>
    [Custom]
    private bool ShowMechanism(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        return BerElement.TryRead(s, 0, out BerElement head, out int lacking) ? KerberosMechanism.Walk(d, s.From(head.HeaderSize), out _) : d.Need(s, lacking, 1);
    }
}

/// <summary>What stands behind the mechanism, which later tokens don't name.</summary>
[PartOf<Spnego>, Endian(Endian.Little)]
public readonly ref partial struct KerberosTokenBody
{
    [Field("spnego.krb5.tok_id", "krb5_tok_id", Base.Hex, Description = "KRB5 Token Id"), If(nameof(HasId))] public partial KerberosTokenId Id { get; }

    [Switch(nameof(Kind)), Default<KerberosOtherToken>, Case<KerberosMessageToken>(KerberosTokenKind.Message), Case<KerberosCheck>(KerberosTokenKind.Check)]
    [Case<KerberosWrap>(KerberosTokenKind.Wrap), Case<KerberosNewCheck>(KerberosTokenKind.NewCheck), Case<KerberosNewWrap>(KerberosTokenKind.NewWrap)]
    public partial Variant Body { get; }

    // KRB_AP_REQ and KRB_AP_REP may stand without GSS-API's frame.
    private bool HasId => Slice.UInt8(0) is not (0x6e or 0x6f);

    private KerberosTokenKind Kind => !HasId ? KerberosTokenKind.Message : Id switch
    {
        KerberosTokenId.Request or KerberosTokenId.Reply or KerberosTokenId.Error or KerberosTokenId.TicketRequest or KerberosTokenId.TicketReply => KerberosTokenKind.Message,
        KerberosTokenId.Check => KerberosTokenKind.Check,
        KerberosTokenId.Wrap => KerberosTokenKind.Wrap,
        KerberosTokenId.NewCheck => KerberosTokenKind.NewCheck,
        KerberosTokenId.NewWrap => KerberosTokenKind.NewWrap,
        _ => KerberosTokenKind.Other,
    };
}

/// <summary>MechType ::= OBJECT IDENTIFIER.</summary>
[PartOf<Spnego>, Ber(BerForm.Value)]
public readonly ref partial struct KerberosMechanism
{
    [Field("spnego.krb5_oid", "KRB5 OID", Type = FieldType.String), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Id { get; }
}

/// <summary>A message of Kerberos.</summary>
[PartOf<Spnego>]
public readonly ref partial struct KerberosMessageToken
{
    [Rest] public partial ReadOnlySpan<byte> Message { get; }
}

/// <summary>A token that says no more.</summary>
[PartOf<Spnego>]
public readonly ref partial struct KerberosOtherToken;

/// <summary>Proves that a message is whole (RFC 1964, 1.2.1).</summary>
[PartOf<Spnego>, Endian(Endian.Little)]
public readonly ref partial struct KerberosCheck
{
    [Field("spnego.krb5.sgn_alg", "krb5_sgn_alg", Base.Hex, Description = "KRB5 Signing Algorithm")] public partial KerberosSigning Algorithm { get; }
    [Size(4)] public partial ReadOnlySpan<byte> Filler { get; }
    public partial KerberosCheckValues Values { get; }
}

/// <summary>A message that is encrypted, or only proved whole (RFC 1964, 1.2.2).</summary>
[PartOf<Spnego>, Endian(Endian.Little)]
public readonly ref partial struct KerberosWrap
{
    [Field("spnego.krb5.sgn_alg", "krb5_sgn_alg", Base.Hex, Description = "KRB5 Signing Algorithm")] public partial KerberosSigning Algorithm { get; }
    [Field("spnego.krb5.seal_alg", "krb5_seal_alg", Base.Hex, Description = "KRB5 Sealing Algorithm")] public partial KerberosSealing Sealing { get; }
    public partial ushort Filler { get; }
    public partial KerberosCheckValues Values { get; }
    [Field("spnego.krb5.confounder", "krb5_confounder", Description = "KRB5 Confounder"), Size(8)] public partial ReadOnlySpan<byte> Confounder { get; }
}

/// <summary>Which message it is, encrypted, and the sum over it.</summary>
[PartOf<Spnego>]
public readonly ref partial struct KerberosCheckValues
{
    [Field("spnego.krb5.snd_seq", "krb5_snd_seq", Description = "KRB5 Encrypted Sequence Number"), Size(8)] public partial ReadOnlySpan<byte> Sequence { get; }
    [Field("spnego.krb5.sgn_cksum", "krb5_sgn_cksum", Description = "KRB5 Data Checksum"), Size(8)] public partial ReadOnlySpan<byte> Checksum { get; }
}

/// <summary>Proves that a message is whole (RFC 4121, 4.2.6.1).</summary>
[PartOf<Spnego>]
public readonly ref partial struct KerberosNewCheck
{
    public partial KerberosFlags Flags { get; }
    [Field("spnego.krb5.filler", "krb5_filler", Description = "KRB5 Filler"), Size(5)] public partial ReadOnlySpan<byte> Filler { get; }
    [Field("spnego.krb5.cfx_seq", "krb5_cfx_seq", Description = "KRB5 Sequence Number")] public partial ulong Sequence { get; }
    [Field("spnego.krb5.sgn_cksum", "krb5_sgn_cksum", Description = "KRB5 Data Checksum"), Rest] public partial ReadOnlySpan<byte> Checksum { get; }
}

/// <summary>A message that is encrypted, or only proved whole (RFC 4121, 4.2.6.2).</summary>
[PartOf<Spnego>]
public readonly ref partial struct KerberosNewWrap
{
    public partial KerberosFlags Flags { get; }
    [Field("spnego.krb5.filler", "krb5_filler", Description = "KRB5 Filler"), Size(1)] public partial ReadOnlySpan<byte> Filler { get; }
    [Field("spnego.krb5.cfx_ec", "krb5_cfx_ec", Description = "KRB5 CFX Extra Count")] public partial ushort ExtraCount { get; }
    [Field("spnego.krb5.cfx_rrc", "krb5_cfx_rrc", Description = "KRB5 CFX Right Rotation Count")] public partial ushort Rotation { get; }
    [Field("spnego.krb5.cfx_seq", "krb5_cfx_seq", Description = "KRB5 Sequence Number")] public partial ulong Sequence { get; }
}

/// <summary>Who sent a token, and how it is protected (RFC 4121, 4.2.2).</summary>
[PartOf<Spnego>]
public readonly ref partial struct KerberosFlags
{
    [Field("spnego.krb5.cfx_flags", "krb5_cfx_flags", Base.Hex, Description = "KRB5 CFX Flags"), NamesSetBits] public partial byte Value { get; }
    [Field("spnego.krb5.acceptor_subkey", "AcceptorSubkey", Truth = Truth.SetNotSet), Mask(0x4), Of(nameof(Value))] public partial bool HasAcceptorSubkey { get; }
    [Field("spnego.krb5.sealed", "Sealed", Truth = Truth.SetNotSet), Mask(0x2), Of(nameof(Value))] public partial bool IsSealed { get; }
    [Field("spnego.krb5.send_by_acceptor", "SendByAcceptor", Truth = Truth.SetNotSet), Mask(0x1), Of(nameof(Value))] public partial bool IsByAcceptor { get; }
}
