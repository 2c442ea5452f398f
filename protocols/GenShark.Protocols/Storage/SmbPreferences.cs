namespace GenShark.Protocols;

/// <summary>What the user may choose of SMB 1. What can't be set has its default so far.</summary>
internal sealed class SmbPreferences
{
    [Preference("trans_reassembly", "Whether the dissector should reassemble the payload of SMB Transaction commands spanning multiple SMB PDUs")]
    public bool TransReassembly { get; } = true;

    [Preference("dcerpc_reassembly", "Whether the dissector should reassemble DCERPC over SMB commands")]
    public bool DcerpcReassembly { get; } = true;

    [Preference("sid_name_snooping", "Whether the dissector should snoop SMB and related CIFS protocols to discover and display Names associated with SIDs")]
    public bool SidNameSnooping { get; }

    [Preference("sid_display_hex", "Whether the dissector should display SIDs and RIDs in hexadecimal rather than decimal")]
    public bool SidDisplayHex { get; }

    [Preference("eosmb_take_name_as_fid", "Whether the export object functionality will take the full path file name as file identifier")]
    public bool EosmbTakeNameAsFid { get; }
}
