using GenShark.Conformance.Comparison;
using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Reports;

/// <summary>Likeness of the elements of two whole packets.</summary>
internal readonly struct NodeSimilarity(PdmlPacket left, PdmlPacket right) : ISimilarity
{
    public int Of(int leftIndex, int rightIndex)
    {
        ref readonly var leftNode = ref left.Nodes[leftIndex];
        ref readonly var rightNode = ref right.Nodes[rightIndex];
        return leftNode.Name == rightNode.Name && leftNode.IsProtocol == rightNode.IsProtocol
            ? ItemSimilarity.Likeness(leftNode.Name, left.Show(leftNode), right.Show(rightNode))
            : 0;
    }
}
