namespace GenShark.Capture.Reading;

/// <summary>A host's name.</summary>
/// <param name="Address">An IPv4 or IPv6 address.</param>
/// <param name="Name">What it is called.</param>
public readonly record struct HostName(Address Address, string Name);
