namespace GenShark.Filters.Checking;

/// <summary>The name of a value, or of a range of them with both its ends.</summary>
public readonly record struct ValueName(ulong First, ulong Last, string Name);
