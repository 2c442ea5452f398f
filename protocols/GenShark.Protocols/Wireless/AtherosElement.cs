namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum AtherosElement : byte
{
    [Name("Advanced Capability")] AdvancedCapability = 1,
    [Name("eXtended Range")] EXtendedRange = 3,
}
