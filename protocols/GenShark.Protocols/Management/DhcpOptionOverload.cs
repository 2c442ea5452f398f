namespace GenShark.Protocols;

/// <summary>Which header fields hold options (option 52).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2132"/>
public enum DhcpOptionOverload : byte
{
    [Name("Boot file name holds options")] File = 1,
    [Name("Server host name holds options")] ServerName = 2,
    [Name("Boot file and server host names hold options")] Both = 3,
}
