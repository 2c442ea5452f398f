namespace GenShark.Protocols;

/// <summary>Group records of IGMPv3.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3376"/>
public enum IgmpRecordType : byte
{
    [Name("Mode Is Include")] ModeIsInclude = 1,
    [Name("Mode Is Exclude")] ModeIsExclude = 2,
    [Name("Change To Include Mode")] ChangeToIncludeMode = 3,
    [Name("Change To Exclude Mode")] ChangeToExcludeMode = 4,
    [Name("Allow New Sources")] AllowNewSources = 5,
    [Name("Block Old Sources")] BlockOldSources = 6,
}
