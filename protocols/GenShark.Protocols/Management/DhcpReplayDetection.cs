namespace GenShark.Protocols;

/// <summary>How replayed messages are told.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3118"/>
public enum DhcpReplayDetection : byte
{
    [Name("Monotonically-increasing counter")] Counter = 0,
}
