using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Who sent a PDU, at its end (C706, 13.2.6.1; MS-RPCE, 2.2.2.11).</summary>
[PartOf<DceRpc>, Node("dcerpc.auth_info", "Auth Info", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct DceRpcAuthentication
{
    internal const int HeaderSize = 8, LevelOffset = 1, PaddingOffset = 2;

    [Field("dcerpc.auth_type", "Auth type")] public partial DceRpcAuthenticationType Type { get; }
    [Field("dcerpc.auth_level", "Auth level")] public partial DceRpcAuthenticationLevel Level { get; }

    /// <summary>Before this, in bytes.</summary>
    [Field("dcerpc.auth_pad_len", "Auth pad len")] public partial byte PaddingLength { get; }
    [Field("dcerpc.auth_rsrvd", "Auth Rsrvd")] public partial byte Reserved { get; }
    [Field("dcerpc.auth_ctx_id", "Auth Context ID")] public partial uint Context { get; }

    /// <summary>A token while the connection is set up, a check of each call then; other protocols'.</summary>
    [Custom]
    private bool WalkCredentials(Dissection d, in Slice s, ref int at)
    {
        Slice token = s.Payload(at, s.Length - at);
        at = s.Length;
        bool isCheck = DceRpcConversations.Of(s).IsCall;
        return Type switch
        {
            _ when token.Length == 0 => true,
            DceRpcAuthenticationType.Ntlm when isCheck => NtlmVerifier.Walk(d, token, out _),
            DceRpcAuthenticationType.Ntlm => d.CallUnnamed(NtlmsspProtocol.Instance, token),
            DceRpcAuthenticationType.Spnego when !isCheck => d.Call(SpnegoProtocol.Instance, token),
            _ => true,
        };
    }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Auth Info: {Type.Name() ?? "Unknown"}, {Level.Name() ?? "Unknown"}, AuthContextId({Context})");
}

public enum DceRpcAuthenticationType : byte
{
    [Name("None")] None = 0,
    [Name("Kerberos 5")] Kerberos5 = 1,
    [Name("SPNEGO")] Spnego = 9,
    [Name("NTLMSSP")] Ntlm = 10,
    [Name("SCHANNEL SSP")] Schannel = 14,
    [Name("Kerberos SSP")] Kerberos = 16,
    [Name("Distributed Password Authentication SSP")] DistributedPassword = 17,
    [Name("MSN SSP")] Msn = 18,
    [Name("Digest SSP")] Digest = 21,
    [Name("NETLOGON Secure Channel")] Netlogon = 68,
    [Name("MSMQ SSP")] MessageQueue = 100,
}

public enum DceRpcAuthenticationLevel : byte
{
    [Name("None")] None = 1,
    [Name("Connect")] Connect = 2,
    [Name("Call")] Call = 3,
    [Name("Packet")] Packet = 4,
    [Name("Packet integrity")] Integrity = 5,
    [Name("Packet privacy")] Privacy = 6,
}
