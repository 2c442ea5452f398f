namespace GenShark.Protocols;

/// <summary>Why a dynamic reverse ARP request failed.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1931"/>
public enum DrarpError : byte
{
    [Name("restricted")] Restricted = 1,
    [Name("no address")] NoAddress = 2,
    [Name("serverdown")] Serverdown = 3,
    [Name("moved")] Moved = 4,
    [Name("failure")] Failure = 5,
}
