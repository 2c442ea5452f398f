namespace GenShark.Protocols.Tests.Robustness;

/// <summary>What a packet may cost, whatever its bytes say.</summary>
internal static class Bounds
{
    // A byte of flags has eight bits, each with a node, and a remark is five nodes; the frame and a few headers are always there. A list
    // may claim items of no size (NTP's private messages: 4,095), which tshark shows as well.
    private const int NodesOfEachByte = 16, NodesOfAnyPacket = 4500;

    // A line of each node, with its label, value and bytes, in the most verbose format; a label is cut at 240 bytes.
    private const int BytesOfEachNode = 2000;

    /// <summary>The greatest number of nodes that a packet of so many bytes may have.</summary>
    public static int NodesOf(int length) => NodesOfAnyPacket + NodesOfEachByte * length;

    /// <summary>The greatest number of bytes that a format may print of so many nodes and source bytes.</summary>
    public static long TextOf(int nodes, int sourceBytes) => BytesOfEachNode * (long)nodes + 16L * nodes * sourceBytes;
}
