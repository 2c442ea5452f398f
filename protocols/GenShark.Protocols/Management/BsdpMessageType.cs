namespace GenShark.Protocols;

/// <summary>Messages of Apple's boot service discovery.</summary>
public enum BsdpMessageType : byte
{
    [Name("LIST")] List = 1,
    [Name("SELECT")] Select = 2,
    [Name("FAILED")] Failed = 3,
}
