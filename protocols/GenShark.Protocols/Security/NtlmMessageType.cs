namespace GenShark.Protocols;

/// <summary>Messages of NTLM (MS-NLMP, 2.2.1).</summary>
public enum NtlmMessageType : uint
{
    [Name("NTLMSSP_NEGOTIATE")] Negotiate = 0x1,
    [Name("NTLMSSP_CHALLENGE")] Challenge = 0x2,
    [Name("NTLMSSP_AUTH")] Auth = 0x3,
    [Name("NTLMSSP_UNKNOWN")] Unknown = 0x4,
}
