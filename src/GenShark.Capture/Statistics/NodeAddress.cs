using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>Addresses off the tape.</summary>
internal static class NodeAddress
{
    /// <summary>The address that a node holds; none if it is cut.</summary>
    public static Address Of(Dissection packet, in TapeNode node)
    {
        FieldType type = Registry.Field(node.Field).Type;
        if (type == FieldType.IPv4) return new IPv4Address((uint)node.Value);
        ReadOnlySpan<byte> bytes = NodeBytes.Value(packet, node);
        if (type == FieldType.IPv6) return bytes.Length < IPv6Address.Size ? default : IPv6Address.Read(bytes);
        return bytes.Length < MacAddress.Size ? default : MacAddress.Read(bytes);
    }
}
