namespace GenShark.Protocols;

/// <summary>Functions of the Ethernet configuration testing protocol.</summary>
public enum LoopFunction : ushort
{
    [Name("Reply")] Reply = 1,
    [Name("Forward Data")] ForwardData = 2,
}
