namespace GenShark.Protocols;

/// <summary>Whether the other side shall update its keys too.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8446"/>
public enum TlsKeyUpdateRequest : byte
{
    [Name("update_not_requested")] UpdateNotRequested = 0,
    [Name("update_requested")] UpdateRequested = 1,
}
