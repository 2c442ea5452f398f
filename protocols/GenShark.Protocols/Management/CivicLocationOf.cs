namespace GenShark.Protocols;

/// <summary>Whose location a civic address tells (option 99).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4776"/>
public enum CivicLocationOf : byte
{
    [Name("Location of the DHCP server")] Server = 0,
    [Name("Location of the network element believed to be closest to the client")] NetworkElement = 1,
    [Name("Location of the client")] Client = 2,
}
