namespace GenShark.Protocols;

/// <summary>Classes of IPv4 options.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc791"/>
public enum IpOptionClass : byte
{
    [Name("Control")] Control = 0,
    [Name("Reserved for future use")] Reserved1 = 1,
    [Name("Debugging and measurement")] DebuggingAndMeasurement = 2,
    [Name("Reserved for future use")] Reserved3 = 3,
}
