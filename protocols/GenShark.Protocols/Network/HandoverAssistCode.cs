namespace GenShark.Protocols;

/// <summary>What a handover assist option holds.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5271"/>
public enum HandoverAssistCode : byte
{
    [Name("Access Network Identifier (AN ID)")] AccessNetworkIdentifier = 1,
    [Name("Sector ID")] SectorId = 2,
}
