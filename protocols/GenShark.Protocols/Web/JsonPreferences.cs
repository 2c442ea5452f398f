namespace GenShark.Protocols;

/// <summary>What the user may choose of JSON. What can't be set has its default so far.</summary>
internal sealed class JsonPreferences
{
    [Preference("compact_form", "Display JSON like in browsers devtool")]
    public bool CompactForm { get; }

    [Preference("ignore_leading_bytes", "Leading bytes will be ignored until first '[' or '{' is found.")]
    public bool IgnoreLeadingBytes { get; }

    [Preference("hide_extended_path_based_filtering", "Hide extended path based filtering")]
    public bool HideExtendedPathBasedFiltering { get; }
}
