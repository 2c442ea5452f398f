namespace GenShark.Protocols;

/// <summary>What other protocols carry to say who somebody is: a token of GSS-API, or a message of NTLM without it.</summary>
internal static class SecurityToken
{
    /// <summary>Walks a token; false after a fault.</summary>
    public static bool Walk(Dissection d, in Slice token) =>
        d.TryCall(Registry.Table("security_token"), TextKey.Of(Ntlmssp.LooksLike(token.Bytes) ? "ntlmssp"u8 : "gss-api"u8), token) ?? true;
}
