namespace GenShark.Protocols;

/// <summary>Kind of a mobile node identifier.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5271"/>
public enum MobileNodeIdentifierType : byte
{
    [Name("NAI")] Nai = 1,
    [Name("IMSI")] Imsi = 2,
}
