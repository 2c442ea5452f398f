namespace GenShark.Protocols;

/// <summary>Result of a neighbor advertisement in a fast handover.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5568"/>
public enum AdvertisementAckStatus : byte
{
    [Name("New CoA is invalid, perform address configuration")] InvalidConfigure = 1,
    [Name("New CoA is invalid, use the supplied CoA")] InvalidUseSupplied = 2,
    [Name("NCoA is invalid, use NAR's IP address as NCoA in FBU")] InvalidUseNarAddress = 3,
    [Name("PCoA supplied, do not send FBU")] PreviousSupplied = 4,
    [Name("LLA is unrecognized")] LinkLayerUnrecognized = 128,
}
