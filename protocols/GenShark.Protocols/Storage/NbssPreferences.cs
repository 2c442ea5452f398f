namespace GenShark.Protocols;

/// <summary>What the user may choose of NetBIOS sessions. What can't be set has its default so far.</summary>
internal sealed class NbssPreferences
{
    [Preference("desegment_nbss_commands",
        "Whether the NBSS dissector should reassemble packets spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool DesegmentNbssCommands { get; } = true;
}
