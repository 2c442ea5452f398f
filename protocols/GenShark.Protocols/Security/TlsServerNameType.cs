namespace GenShark.Protocols;

/// <summary>Kinds of server names.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6066"/>
public enum TlsServerNameType : byte
{
    [Name("host_name")] HostName = 0,
}
