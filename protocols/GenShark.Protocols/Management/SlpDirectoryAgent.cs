namespace GenShark.Protocols;

/// <summary>Discovery of SLP directory agents (option 78).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2610"/>
public enum SlpDirectoryAgent : byte
{
    [Name("Dynamic Discovery")] DynamicDiscovery = 0,
    [Name("Static Discovery")] StaticDiscovery = 1,
    [Name("Backwards compatibility")] BackwardsCompatibility = 128,
}
