namespace GenShark.Protocols;

/// <summary>What stands in a buffer (MS-CIFS, 2.2.3.3).</summary>
public enum SmbBufferFormat : byte
{
    [Name("Data Block")] DataBlock = 1,
    [Name("Dialect")] Dialect = 2,
    [Name("Pathname")] Pathname = 3,
    [Name("ASCII")] Ascii = 4,
    [Name("Variable Block")] VariableBlock = 5,
}
