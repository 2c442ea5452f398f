namespace GenShark.Protocols;

/// <summary>Length of the seed identifier in MPL control messages.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7731"/>
public enum MplSeedInfoLength : byte
{
    [Name("0 bit, not included in MPL Seed Info")] None = 0,
    [Name("16 bits")] Bits16 = 1,
    [Name("64 bits")] Bits64 = 2,
    [Name("128 bits")] Bits128 = 3,
}
