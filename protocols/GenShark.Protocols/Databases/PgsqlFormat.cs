namespace GenShark.Protocols;

/// <summary>How values are written.</summary>
public enum PgsqlFormat : ushort
{
    [Name("Text")] Text = 0,
    [Name("Binary")] Binary = 1,
}
