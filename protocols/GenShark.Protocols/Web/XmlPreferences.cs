namespace GenShark.Protocols;

/// <summary>What the user may choose of XML. What can't be set has its default so far.</summary>
internal sealed class XmlPreferences
{
    [Preference("heuristic_unicode", "Try to recognize XML encoded in Unicode (UCS-2BE)")]
    public bool HeuristicUnicode { get; }
}
