namespace GenShark.Protocols;

/// <summary>What the user may choose of PIM. What can't be set has its default so far.</summary>
internal sealed class PimPreferences
{
    [Preference("payload_tree", "Whether the PIM payload is shown off of the main tree or encapsulated within the PIM options")]
    public bool PayloadTree { get; } = true;
}
