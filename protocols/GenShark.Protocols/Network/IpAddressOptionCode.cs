namespace GenShark.Protocols;

/// <summary>What an IP address option holds.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5568"/>
public enum IpAddressOptionCode : byte
{
    [Name("Old Care-of Address")] OldCareOfAddress = 1,
    [Name("New Care-of Address")] NewCareOfAddress = 2,
    [Name("NAR's IP address")] NarAddress = 3,
    [Name("NAR's Prefix (sent in PrRtAdv)")] NarPrefix = 4,
}
