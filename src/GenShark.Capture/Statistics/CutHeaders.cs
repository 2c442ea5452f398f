namespace GenShark.Capture.Statistics;

/// <summary>Tells whether a header ends too early. tshark counts no layer of which that is so.</summary>
internal static class CutHeaders
{
    /// <param name="packet">The packet.</param>
    /// <param name="protocol">The header's protocol.</param>
    /// <param name="offset">Where something of the header lies that was read.</param>
    public static bool Has(Dissection packet, string protocol, int offset) =>
        packet.ShownFault is { Protocol: { } faulty, Kind: not FaultKind.Repeated } fault && fault.LayerOffset <= offset && faulty.FilterName == protocol;
}
