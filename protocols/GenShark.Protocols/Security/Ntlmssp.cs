using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>NT LAN Manager: three messages that prove who a user is, carried by other protocols.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp"/>
[Protocol("ntlmssp", "NTLM Secure Service Provider", Short = "NTLMSSP", Column = ""), Endian(Endian.Little)]
[Over("gss-api.OID", Names = ["1.3.6.1.4.1.311.2.2.10"]), Over("security_token", Names = ["ntlmssp"])]
public readonly ref partial struct Ntlmssp
{
    internal const int UserField = 36, DomainField = 28, HostField = 44, FlagsField = 60;

    [Field("ntlmssp.identifier", "NTLMSSP identifier", Type = FieldType.String), Size(8)] public partial ReadOnlySpan<byte> Identifier { get; }
    [Field("ntlmssp.messagetype", "NTLM Message Type", Base.Hex)] public partial NtlmMessageType Type { get; }

    [Switch(nameof(Type)), Default<NtlmOtherBytes>]
    [Case<NtlmNegotiate>(NtlmMessageType.Negotiate), Case<NtlmChallenge>(NtlmMessageType.Challenge), Case<NtlmAuthenticate>(NtlmMessageType.Auth)]
    public partial Variant Body { get; }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append(", "u8).Append(Type.Name() ?? "Unknown NTLMSSP message type");
        if (Type != NtlmMessageType.Auth) return;
        bool isUnicode = NtlmText.IsUnicode(Slice, FlagsField);
        NtlmText.Write(text.Append(", User: "u8), Slice, DomainField, isUnicode);
        NtlmText.Write(text.Append('\\'), Slice, UserField, isUnicode);
    }

    /// <summary>Whether bytes are a message of it.</summary>
    internal static bool LooksLike(ReadOnlySpan<byte> bytes) => bytes.StartsWith("NTLMSSP\0"u8);
}
