namespace GenShark.Protocols;

/// <summary>What the user may choose of 802.1Q.</summary>
internal sealed class VlanPreferences
{
    [Preference("summary_in_tree", "Whether the vlan summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;
}
