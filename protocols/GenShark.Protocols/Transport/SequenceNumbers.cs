namespace GenShark.Protocols;

/// <summary>Arithmetic of numbers that begin again at zero (RFC 9293, 3.4).</summary>
internal static class SequenceNumbers
{
    public static bool IsAfter(uint number, uint other) => (int)(number - other) > 0;
}
