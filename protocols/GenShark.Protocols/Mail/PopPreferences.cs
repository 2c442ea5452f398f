namespace GenShark.Protocols;

/// <summary>What the user may choose of POP. What can't be set has its default so far.</summary>
internal sealed class PopPreferences
{
    [Preference("desegment_data",
        "Whether the POP dissector should reassemble RETR and TOP responses and spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool DesegmentData { get; } = true;
}
