namespace GenShark.Protocols;

/// <summary>Whether the server is within a transaction.</summary>
public enum PgsqlStatus : byte
{
    [Name("In a failed transaction")] Failed = (byte)'E',
    [Name("Idle")] Idle = (byte)'I',
    [Name("In a transaction")] Transaction = (byte)'T',
}
