namespace GenShark.Protocols;

/// <summary>Mobile IP extensions of router advertisements.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5944"/>
public enum MobileIpExtensionType : byte
{
    [Name("One byte padding extension")] Padding = 0,
    [Name("Mobility Agent Advertisement Extension")] MobilityAgentAdvertisement = 16,
    [Name("Prefix Lengths Extension")] PrefixLengths = 19,
    [Name("Challenge Extension")] Challenge = 24,
}
