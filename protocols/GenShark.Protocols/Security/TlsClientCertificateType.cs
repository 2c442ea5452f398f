namespace GenShark.Protocols;

/// <summary>Certificates that a server takes from a client.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsClientCertificateType : byte
{
    [Name("RSA Sign")] RsaSign = 1,
    [Name("DSS Sign")] DssSign = 2,
    [Name("RSA Fixed DH")] RsaFixedDh = 3,
    [Name("DSS Fixed DH")] DssFixedDh = 4,
    [Name("GOST R 34.10-94")] GostR341094 = 21,
    [Name("GOST R 34.10-2001")] GostR34102001 = 22,
    [Name("ECDSA Sign")] EcdsaSign = 64,
    [Name("RSA Fixed ECDH")] RsaFixedEcdh = 65,
    [Name("ECDSA Fixed ECDH")] EcdsaFixedEcdh = 66,
    [Name("IBC Params")] IbcParams = 80,
}
