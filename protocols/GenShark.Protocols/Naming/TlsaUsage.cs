namespace GenShark.Protocols;

/// <summary>How a TLSA record is used.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6698"/>
public enum TlsaUsage : byte
{
    [Name("CA constraint (PKIX-TA)")] PkixTa = 0,
    [Name("Service certificate constraint (PKIX-EE)")] PkixEe = 1,
    [Name("Trust anchor assertion (DANE-TA)")] DaneTa = 2,
    [Name("Domain-issued certificate (DANE-EE)")] DaneEe = 3,
}
