namespace GenShark.Protocols;

/// <summary>Length of the NAT64 prefix.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8781"/>
public enum Pref64Length : byte
{
    [Name("96 bits prefix length")] Bits96 = 0,
    [Name("64 bits prefix length")] Bits64 = 1,
    [Name("56 bits prefix length")] Bits56 = 2,
    [Name("48 bits prefix length")] Bits48 = 3,
    [Name("40 bits prefix length")] Bits40 = 4,
    [Name("32 bits prefix length")] Bits32 = 5,
}
