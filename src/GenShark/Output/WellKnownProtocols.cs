namespace GenShark.Output;

/// <summary>Protocols that tshark's printers treat apart.</summary>
internal static class WellKnownProtocols
{
    /// <summary>The number of the protocol's own field; -1 if no loaded assembly declares it.</summary>
    public static int FieldOf(string filterName) =>
        Registry.TryFindProtocol(filterName, out Protocol? protocol) ? protocol.FirstField : -1;
}
