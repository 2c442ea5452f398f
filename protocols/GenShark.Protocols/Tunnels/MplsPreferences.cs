namespace GenShark.Protocols;

/// <summary>What the user may choose of MPLS. What can't be set has its default so far.</summary>
internal sealed class MplsPreferences
{
    [Preference("flowlabel_in_mpls_header", "Lowest label is used to segregate flows inside a pseudowire")]
    public bool FlowlabelInMplsHeader { get; }
}
