namespace GenShark.Protocols;

/// <summary>RFC 3748, 4.</summary>
public enum EapCode : byte
{
    [Name("Request")] Request = 1,
    [Name("Response")] Response = 2,
    [Name("Success")] Success = 3,
    [Name("Failure")] Failure = 4,
    [Name("Initiate")] Initiate = 5,
    [Name("Finish")] Finish = 6,
}
