namespace GenShark.Protocols;

/// <summary>How the server wants to be told who the client is, and how that goes on.</summary>
public enum PgsqlAuthentication : uint
{
    [Name("Success")] Ok = 0,
    [Name("Kerberos V4")] KerberosV4 = 1,
    [Name("Kerberos V5")] KerberosV5 = 2,
    [Name("Plaintext password")] CleartextPassword = 3,
    [Name("crypt()ed password")] CryptPassword = 4,
    [Name("MD5 password")] Md5Password = 5,
    [Name("SCM credentials")] ScmCredential = 6,
    [Name("GSSAPI")] Gss = 7,
    [Name("GSSAPI/SSPI continue")] GssContinue = 8,
    [Name("SSPI")] Sspi = 9,
    [Name("SASL")] Sasl = 10,
    [Name("SASL continue")] SaslContinue = 11,
    [Name("SASL complete")] SaslFinal = 12,
}
