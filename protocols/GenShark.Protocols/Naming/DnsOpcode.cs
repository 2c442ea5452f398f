namespace GenShark.Protocols;

/// <summary>DNS operations.</summary>
/// <seealso href="https://www.iana.org/assignments/dns-parameters"/>
public enum DnsOpcode : byte
{
    [Name("Standard query")] Query = 0,
    [Name("Inverse query")] InverseQuery = 1,
    [Name("Server status request")] Status = 2,
    [Name("Zone change notification")] Notify = 4,
    [Name("Dynamic update")] Update = 5,
    [Name("DNS Stateful operations (DSO)")] Stateful = 6,
}
