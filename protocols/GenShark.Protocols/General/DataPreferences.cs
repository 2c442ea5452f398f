namespace GenShark.Protocols;

/// <summary>What the user may choose of unclaimed bytes. What can't be set has its default so far.</summary>
internal sealed class DataPreferences
{
    /// <summary>A choice of windows.</summary>
    [Preference("datapref.newpane", "Show not dissected data on new Packet Bytes pane")]
    public bool DataprefNewpane { get; set; }

    [Preference("uncompress_data", "Try to uncompress zlib compressed data and show as uncompressed if successful")]
    public bool UncompressData { get; }

    [Preference("show_as_text", "Show data as text in the Packet Details pane")]
    public bool ShowAsText { get; set; }

    [Preference("md5_hash", "Whether or not MD5 hashes should be generated and shown for each payload.")]
    public bool Md5Hash { get; set; }
}
