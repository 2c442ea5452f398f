namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessTxbfCalibration : uint
{
    [Name("incapable")] Incapable = 0,
    [Name("Limited involvement, cannot initiate")] LimitedInvolvementCannotInitiate = 1,
    [Name("Limited involvement, can initiate")] LimitedInvolvementCanInitiate = 2,
    [Name("Fully capable")] FullyCapable = 3,
}
