namespace GenShark.Protocols;

/// <summary>The longest fragment, in bytes.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6066"/>
public enum TlsFragmentLength : byte
{
    [Name("512")] Bytes512 = 1,
    [Name("1024")] Bytes1024 = 2,
    [Name("2048")] Bytes2048 = 3,
    [Name("4096")] Bytes4096 = 4,
}
