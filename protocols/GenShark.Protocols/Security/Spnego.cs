using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Simple and Protected GSS-API Negotiation: two sides agree on a mechanism, and try the one that is liked best at once.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4178"/>
[Protocol("spnego", "Simple Protected Negotiation", Short = "SPNEGO", Column = ""), Over("gss-api.OID", Names = ["1.3.6.1.5.5.2"]), Carries("gss-api.OID")]
[OidName("1.3.6.1.5.5.2", "SPNEGO - Simple Protected Negotiation"), OidName("1.2.840.113554.1.2.2", "KRB5 - Kerberos 5"), OidName("1.2.840.48018.1.2.2", "MS KRB5 - Microsoft Kerberos 5")]
[OidName("1.2.840.113554.1.2.2.3", "KRB5 - Kerberos 5 - User to User"), OidName("1.3.6.1.4.1.311.2.2.10", "NTLMSSP - Microsoft NTLM Security Support Provider")]
[OidName("1.3.6.1.4.1.311.2.2.30", "NEGOEX - SPNEGO Extended Negotiation Security Mechanism")]
[DeclareField("spnego.mechToken", "mechToken", FieldType.Bytes), DeclareField("spnego.responseToken", "responseToken", FieldType.Bytes)]
[DeclareField("spnego.mechListMIC", "mechListMIC", FieldType.Bytes, Description = "OCTET_STRING")]
public readonly ref partial struct Spnego
{
    public partial SpnegoToken Token { get; }
}

/// <summary>NegotiationToken ::= CHOICE.</summary>
[PartOf<Spnego>, Ber(BerForm.Choice)]
public readonly ref partial struct SpnegoToken
{
    [Field("spnego.negTokenInit_element", "negTokenInit"), Tag(0, Explicit = true)] public partial SpnegoOffer Offer { get; }
    [Field("spnego.negTokenTarg_element", "negTokenTarg"), Tag(1, Explicit = true)] public partial SpnegoAnswer Answer { get; }
}

/// <summary>NegTokenInit ::= SEQUENCE, and Microsoft's NegTokenInit2 (MS-SPNG, 2.2.1).</summary>
[PartOf<Spnego>, Ber]
public readonly ref partial struct SpnegoOffer
{
    [Field("spnego.mechTypes", "mechTypes", Description = "MechTypeList"), Tag(0, Explicit = true), Optional] public partial SpnegoMechanisms Mechanisms { get; }
    [Step] private void Propose() => SpnegoTokens.Agree(Dissection!, BerView.Content(Slice, BerType, 0));
    [Field("spnego.reqFlags", "reqFlags", Description = "ContextFlags"), Tag(1, Explicit = true), Asn(Asn.BitString), Optional] public partial ReadOnlySpan<byte> Flags { get; }
    [Field("spnego.ContextFlags.delegFlag", "delegFlag"), Of(nameof(Flags))] public partial bool Delegates { get; }
    [Field("spnego.ContextFlags.mutualFlag", "mutualFlag"), Of(nameof(Flags))] public partial bool IsMutual { get; }
    [Field("spnego.ContextFlags.replayFlag", "replayFlag"), Of(nameof(Flags))] public partial bool DetectsReplay { get; }
    [Field("spnego.ContextFlags.sequenceFlag", "sequenceFlag"), Of(nameof(Flags))] public partial bool IsInSequence { get; }
    [Field("spnego.ContextFlags.anonFlag", "anonFlag"), Of(nameof(Flags))] public partial bool IsAnonymous { get; }
    [Field("spnego.ContextFlags.confFlag", "confFlag"), Of(nameof(Flags))] public partial bool IsConfidential { get; }
    [Field("spnego.ContextFlags.integFlag", "integFlag"), Of(nameof(Flags))] public partial bool IsIntegral { get; }
    [Tag(2, Explicit = true), Content(nameof(WalkToken)), Optional] public partial ReadOnlySpan<byte> Token { get; }
    [Tag(3, Explicit = true), Optional] public partial SpnegoHintsOrCheck Hints { get; }
    [Field("spnego.mechListMIC", "mechListMIC", Description = "OCTET_STRING"), Tag(4, Explicit = true), Optional] public partial ReadOnlySpan<byte> Check { get; }

    private bool WalkToken(Dissection d, in Slice content) => SpnegoTokens.WalkOffered(d, content);
}

/// <summary>MechTypeList ::= SEQUENCE OF MechType.</summary>
[PartOf<Spnego>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct SpnegoMechanisms
{
    [Field("spnego.MechType", "MechType"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> First { get; }
}

/// <summary>[3] is the check of the list, and with Microsoft hints of the server.</summary>
[PartOf<Spnego>, Ber(BerForm.Choice)]
public readonly ref partial struct SpnegoHintsOrCheck
{
    [Field("spnego.negHints_element", "negHints")] public partial SpnegoHints Hints { get; }
    [Field("spnego.mechListMIC", "mechListMIC", Description = "OCTET_STRING")] public partial ReadOnlySpan<byte> Check { get; }
}

/// <summary>NegHints ::= SEQUENCE.</summary>
[PartOf<Spnego>, Ber]
public readonly ref partial struct SpnegoHints
{
    [Field("spnego.hintName", "hintName", Description = "GeneralString"), Tag(0, Explicit = true), Asn(Asn.GeneralString), Optional] public partial ReadOnlySpan<byte> Name { get; }
    [Field("spnego.hintAddress", "hintAddress", Description = "OCTET_STRING"), Tag(1, Explicit = true), Optional] public partial ReadOnlySpan<byte> Address { get; }
}

/// <summary>NegTokenTarg ::= SEQUENCE.</summary>
[PartOf<Spnego>, Ber]
public readonly ref partial struct SpnegoAnswer
{
    [Field("spnego.negResult", "negResult"), Tag(0, Explicit = true), Asn(Asn.Enumerated), Optional] public partial SpnegoResult Result { get; }
    [Field("spnego.supportedMech", "supportedMech"), Tag(1, Explicit = true), Asn(Asn.ObjectIdentifier), Optional] public partial ReadOnlySpan<byte> Mechanism { get; }
    [Step] private void Agree() => SpnegoTokens.Agree(Dissection!, BerView.Element(Slice, BerType, 1));
    [Tag(2, Explicit = true), Content(nameof(WalkToken)), Optional] public partial ReadOnlySpan<byte> Token { get; }
    [Tag(3, Explicit = true), Content(nameof(WalkCheck)), Optional] public partial ReadOnlySpan<byte> Check { get; }

    private bool WalkToken(Dissection d, in Slice content) => SpnegoTokens.Walk(d, content, SpnegoFields.ResponseToken);

    private bool WalkCheck(Dissection d, in Slice content) => SpnegoTokens.WalkCheck(d, content);
}

/// <summary>How far a negotiation has come.</summary>
public enum SpnegoResult : uint
{
    [Name("accept-completed")] Completed,
    [Name("accept-incomplete")] Incomplete,
    [Name("reject")] Rejected,
}
