using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Generic Security Service API: a token of whatever mechanism, which the first one of a conversation names (RFC 2743, 3.1).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2743"/>
[Protocol("gss-api", "GSS-API Generic Security Service Application Program Interface", Short = "GSS-API", Column = ""), Carries("gss-api.OID"), Over("security_token", Names = ["gss-api"])]
[DeclareField("gss-api.token_object", "Token object", FieldType.Bytes)]
[DeclareField("gssapi.unknown_header", "Unknown header", FieldType.None)]
public readonly ref partial struct GssApi
{
    /// <summary>Behind the mechanism's name stands what need not be BER, and later tokens don't name it.</summary>
    [Custom]
    private bool WalkToken(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        GssContext context = d.Session.State<GssContexts>().Enter(d, s);
        if (!BerElement.TryRead(s, 0, out BerElement head, out int lacking)) return d.Need(s, lacking, 1);
        if (head is { Class: BerClass.Application, Number: 0, IsConstructed: true }) return WalkInitial(d, s, head.HeaderSize, context);
        return context.Mechanism is { } mechanism ? d.Call(mechanism, s.Payload(0, s.Length)) : ReportHeader(d, s, head);
    }

    // InitialContextToken ::= [APPLICATION 0] IMPLICIT SEQUENCE { thisMech, innerContextToken ANY DEFINED BY thisMech }.
    private static bool WalkInitial(Dissection d, in Slice s, int start, GssContext context)
    {
        Slice name = s.From(start);
        if (!GssMechanismName.Walk(d, name, out int size)) return false;
        Slice token = s.Payload(start + size, s.Length - start - size);
        if (GssContexts.FindMechanism(d, BerView.Content(name).Bytes, token) is not { } mechanism) return d.Bytes(GssApiFields.TokenObject, s, start, s.Length - start);
        context.Mechanism ??= mechanism;
        return d.Call(mechanism, token);
    }

    private static bool ReportHeader(Dissection d, in Slice s, in BerElement head)
    {
        int node = d.TextNode("", s, 0, 0);
        d.BeginText().Append($"Unknown header (class={(int)head.Class}, pc={(head.IsConstructed ? 1 : 0)}, tag={head.Number})");
        d.EndText(node);
        d.Open();
        d.Expert(GssApiFields.GssapiUnknownHeader, s, Severity.Warning, ExpertGroup.Protocol);
        d.Close();
        return true;
    }
}

/// <summary>MechType ::= OBJECT IDENTIFIER.</summary>
[PartOf<GssApi>, Ber(BerForm.Value)]
public readonly ref partial struct GssMechanismName
{
    [Field("gss-api.OID", "OID", Type = FieldType.String, Description = "This is a GSS-API Object Identifier"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Id { get; }
}
