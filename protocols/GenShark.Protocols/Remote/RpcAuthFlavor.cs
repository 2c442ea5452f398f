namespace GenShark.Protocols;

/// <summary>How callers say who they are (RFC 5531, 8.2; RFC 2203; RFC 2623).</summary>
public enum RpcAuthFlavor : uint
{
    [Name("AUTH_NULL")] Null = 0,
    [Name("AUTH_UNIX")] Unix = 1,
    [Name("AUTH_SHORT")] Short = 2,
    [Name("AUTH_DES")] Des = 3,
    [Name("AUTH_RSA/Gluster")] Gluster = 5,
    [Name("RPCSEC_GSS")] Gss = 6,
    [Name("AUTH_GSSAPI")] GssApi = 300001,
    [Name("RPCSEC_GSS_KRB5")] Krb5 = 390003,
    [Name("RPCSEC_GSS_KRB5I")] Krb5i = 390004,
    [Name("RPCSEC_GSS_KRB5P")] Krb5p = 390005,
    [Name("RPCSEC_GSS_LIPKEY")] Lipkey = 390006,
    [Name("RPCSEC_GSS_LIPKEY_I")] LipkeyI = 390007,
    [Name("RPCSEC_GSS_LIPKEY_P")] LipkeyP = 390008,
    [Name("RPCSEC_GSS_SPKM3")] Spkm3 = 390009,
    [Name("RPCSEC_GSS_SPKM3I")] Spkm3i = 390010,
    [Name("RPCSEC_GSS_SPKM3P")] Spkm3p = 390011,
    [Name("AUTH_GLUSTERFS")] GlusterFs = 390039,
}

/// <summary>What a call has to do with a security context (RFC 2203, 5.2.2).</summary>
public enum RpcGssProcedure : uint
{
    [Name("RPCSEC_GSS_DATA")] Data = 0,
    [Name("RPCSEC_GSS_INIT")] Init = 1,
    [Name("RPCSEC_GSS_CONTINUE_INIT")] ContinueInit = 2,
    [Name("RPCSEC_GSS_DESTROY")] Destroy = 3,
}

/// <summary>What is done to arguments and results (RFC 2203, 5.2.2).</summary>
public enum RpcGssService : uint
{
    [Name("rpcsec_gss_svc_none")] None = 1,
    [Name("rpcsec_gss_svc_integrity")] Integrity = 2,
    [Name("rpcsec_gss_svc_privacy")] Privacy = 3,
}

/// <summary>How a name is given (RFC 2695, 2.2).</summary>
public enum RpcDesNameKind : uint
{
    [Name("ADN_FULLNAME")] FullName = 0,
    [Name("ADN_NICKNAME")] Nickname = 1,
}
