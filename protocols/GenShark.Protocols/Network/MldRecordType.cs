namespace GenShark.Protocols;

/// <summary>Multicast address records of MLDv2.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3810"/>
public enum MldRecordType : byte
{
    [Name("Include")] Include = 1,
    [Name("Exclude")] Exclude = 2,
    [Name("Changed to include")] ChangedToInclude = 3,
    [Name("Changed to exclude")] ChangedToExclude = 4,
    [Name("Allow new sources")] AllowNewSources = 5,
    [Name("Block old sources")] BlockOldSources = 6,
}
