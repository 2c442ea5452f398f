namespace GenShark.Protocols;

/// <summary>Whether to choose a link-local address (option 116).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2563"/>
public enum DhcpAutoConfiguration : byte
{
    [Name("DoNotAutoConfigure")] DoNotAutoConfigure = 0,
    [Name("AutoConfigure")] AutoConfigure = 1,
}
