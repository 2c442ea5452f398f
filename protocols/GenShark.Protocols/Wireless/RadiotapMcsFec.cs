namespace GenShark.Protocols;

/// <summary>Values.</summary>
public enum RadiotapMcsFec : byte
{
    [Name("BCC")] BCC = 0,
    [Name("LDPC")] LDPC = 1,
}
