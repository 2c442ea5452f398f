namespace GenShark.Filters;

/// <summary>A field or a protocol that a filter looks at.</summary>
/// <param name="Name">Its current name.</param>
/// <param name="FieldId">The least of its numbers in <see cref="Registry"/>.</param>
/// <param name="IsProtocol">Whether it is a protocol.</param>
/// <param name="NeedsValue">False if the filter only asks whether it is there.</param>
public sealed record FieldReference(string Name, int FieldId, bool IsProtocol, bool NeedsValue);
