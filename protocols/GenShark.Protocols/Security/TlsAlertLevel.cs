namespace GenShark.Protocols;

/// <summary>How grave an alert is.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsAlertLevel : byte
{
    [Name("Warning")] Warning = 1,
    [Name("Fatal")] Fatal = 2,
}
