namespace GenShark.Protocols;

/// <summary>What the user may choose of E-Tag. What can't be set has its default so far.</summary>
internal sealed class ETagPreferences
{
    [Preference("summary_in_tree", "Whether the E-Tag summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;
}
