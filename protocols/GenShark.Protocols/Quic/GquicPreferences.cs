namespace GenShark.Protocols;

/// <summary>What the user may choose of Google's QUIC. What can't be set has its default so far.</summary>
internal sealed class GquicPreferences
{
    [Preference("debug.quic", "Help for debug...")]
    public bool Debug { get; }
}
