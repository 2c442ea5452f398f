using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>One field of a layer: what is compared is its name and its <c>show</c>.</summary>
internal readonly record struct Item(Name Name, int Node, int Layer);
