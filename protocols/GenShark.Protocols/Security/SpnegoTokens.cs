using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The tokens of the mechanism that is negotiated.</summary>
internal static class SpnegoTokens
{
    /// <summary>Tokens are of this mechanism from now on, if it is known: of the first one of a list, which is liked best.</summary>
    public static void Agree(Dissection d, in Slice identifier)
    {
        if (identifier.Length > 0 && GssContexts.FindMechanism(d, BerView.Content(identifier).Bytes, default) is { } mechanism) d.Session.State<GssContexts>().Current.Negotiated = mechanism;
    }

    /// <summary>Shows the token of an offer, which only clients make: what servers send first are hints.</summary>
    public static bool WalkOffered(Dissection d, in Slice token) =>
        TransportStream.IsToServer(d) ? Walk(d, token, SpnegoFields.MechToken) : d.Bytes(SpnegoFields.MechToken, token, 0, token.Length);

    /// <summary>Shows a token, and beside it what it is.</summary>
    public static bool Walk(Dissection d, in Slice token, int field)
    {
        if (!d.Bytes(field, token, 0, token.Length)) return false;
        return token.Length == 0 || d.Session.State<GssContexts>().Current.Negotiated is not { } mechanism || d.Call(mechanism, token.Payload(0, token.Length));
    }

    /// <summary>The mechanism's check of what was negotiated. That of NTLM is no message, and no layer.</summary>
    public static bool WalkCheck(Dissection d, in Slice check)
    {
        if (d.Session.State<GssContexts>().Current.Negotiated != NtlmsspProtocol.Instance) return Walk(d, check, SpnegoFields.MechListMIC);
        if (!d.Bytes(SpnegoFields.MechListMIC, check, 0, check.Length)) return false;
        d.PassThrough("ntlmssp", check);
        return NtlmVerifier.Walk(d, check, out _);
    }
}
