namespace GenShark.Protocols;

/// <summary>What the user may choose of SMB 2 and 3. What can't be set has its default so far.</summary>
internal sealed class Smb2Preferences
{
    [Preference("eosmb2_take_name_as_fid", "Whether the export object functionality will take the full path file name as file identifier")]
    public bool Eosmb2TakeNameAsFid { get; }

    [Preference("pipe_reassembly", "Whether the dissector should reassemble Named Pipes over SMB2 commands")]
    public bool PipeReassembly { get; } = true;

    [Preference("verify_signatures", "Whether the dissector should try to verify SMB2 signatures")]
    public bool VerifySignatures { get; }
}
