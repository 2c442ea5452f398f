using GenShark.Filters.Interpreter;

namespace GenShark.Filters.Compiled;

/// <summary>A compiled filter's verdict on a packet.</summary>
/// <param name="scratch">The packet, and room to work.</param>
/// <param name="nodes">Its tape.</param>
internal delegate bool TapeRun(PacketScratch scratch, ReadOnlySpan<TapeNode> nodes);

/// <summary>What a compiled filter calls: tests on single nodes, and tests that are interpreted.</summary>
internal sealed class TapeParts
{
    public NodeTest[] Nodes = [];
    public PacketTest[] Tests = [];
}
