namespace GenShark.Protocols;

/// <summary>Length of the seed identifier of the MPL option.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7731"/>
public enum MplSeedIdLength : byte
{
    [Name("0")] None = 0,
    [Name("16-bit unsigned integer")] Bits16 = 1,
    [Name("64-bit unsigned integer")] Bits64 = 2,
    [Name("128-bit unsigned integer")] Bits128 = 3,
}
