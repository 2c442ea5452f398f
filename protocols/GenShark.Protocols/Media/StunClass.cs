namespace GenShark.Protocols;

/// <summary>What a message is to its transaction (RFC 8489, 5).</summary>
public enum StunClass : byte
{
    [Name("Request")] Request = 0,
    [Name("Indication")] Indication = 1,
    [Name("Success Response")] Success = 2,
    [Name("Error Response")] Error = 3,
}
