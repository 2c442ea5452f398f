using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What stands before each message (MS-CIFS, 2.2.3.1).</summary>
[PartOf<Smb>, Node, Endian(Endian.Little)]
public readonly ref partial struct SmbHeader
{
    [Field("smb.server_component", "Server Component", Base.Hex), Label(nameof(WriteComponent))] public partial uint ServerComponent { get; }
    [Field("smb.response_to", "Response to", Type = FieldType.FrameNumber, Description = "This packet is a response to the packet in this frame")] private uint? ResponseTo => State.ResponseTo;
    [Field("smb.time", "Time from request", Unit = " seconds", Description = "Time between Request and Response for SMB cmds")] private Interval? ResponseTime => State.Time;
    [Field("smb.response_in", "Response in", Type = FieldType.FrameNumber, Description = "The response to this packet is in this packet")] private uint? ResponseIn => State.ResponseIn;
    [Field("smb.continuation_to", "Continuation to", Type = FieldType.FrameNumber, Description = "This packet is a continuation to the packet in this frame")] private uint? ContinuationTo => State.ContinuationTo;
    [Field("smb.cmd", "SMB Command", Base.Hex)] public partial SmbCommand Command { get; }
    [If(nameof(HasNtStatus))] public partial SmbNtStatus Status { get; }
    [If(nameof(HasDosError))] public partial SmbDosError DosError { get; }
    [Field("smb.flags", "Flags", Base.Hex), NamesSetBits] public partial byte Flags { get; }
    [Field("smb.flags.response", "Request/Response", Truth = "Message is a response to the client/redirector|Message is a request to the server", Description = "Is this a request or a response?"), Mask(0x80), Of(nameof(Flags))] public partial bool HasResponse { get; }
    [Field("smb.flags.notify", "Notify", Truth = "Notify client on all modifications|Notify client only on open", Description = "Notify on open or all?"), Mask(0x40), Of(nameof(Flags))] public partial bool HasNotify { get; }
    [Field("smb.flags.oplock", "Oplocks", Truth = "OpLock requested/granted|OpLock not requested/granted", Description = "Is an oplock requested/granted?"), Mask(0x20), Of(nameof(Flags))] public partial bool HasOplock { get; }
    [Field("smb.flags.canon", "Canonicalized Pathnames", Truth = "Pathnames are canonicalized|Pathnames are not canonicalized", Description = "Are pathnames canonicalized?"), Mask(0x10), Of(nameof(Flags))] public partial bool HasCanon { get; }
    [Field("smb.flags.caseless", "Case Sensitivity", Truth = "Path names are caseless|Path names are case sensitive", Description = "Are pathnames caseless or casesensitive?"), Mask(0x8), Of(nameof(Flags))] public partial bool HasCaseless { get; }
    [Field("smb.flags.receive_buffer", "Receive Buffer Posted", Truth = "Receive buffer has been posted|Receive buffer has not been posted", Description = "Have receive buffers been reported?"), Mask(0x2), Of(nameof(Flags))] public partial bool HasReceiveBuffer { get; }
    [Field("smb.flags.lock", "Lock and Read", Truth = "Lock&Read, Write&Unlock are supported|Lock&Read, Write&Unlock are not supported", Description = "Are Lock&Read and Write&Unlock operations supported?"), Mask(0x1), Of(nameof(Flags))] public partial bool HasLock { get; }
    [Field("smb.flags2", "Flags2", Base.Hex), NamesSetBits] public partial ushort Flags2 { get; }
    [Field("smb.flags2.string", "Unicode Strings", Truth = "Strings are Unicode|Strings are ASCII", Description = "Are strings ASCII or Unicode?"), Mask(0x8000), Of(nameof(Flags2))] public partial bool Has2String { get; }
    [Field("smb.flags2.nt_error", "Error Code Type", Truth = "Error codes are NT error codes|Error codes are DOS error codes", Description = "Are error codes NT or DOS format?"), Mask(0x4000), Of(nameof(Flags2))] public partial bool Has2NtError { get; }
    [Field("smb.flags2.roe", "Execute-only Reads", Truth = "Permit reads if execute-only|Don't permit reads if execute-only", Description = "Will reads be allowed for execute-only files?"), Mask(0x2000), Of(nameof(Flags2))] public partial bool Has2Roe { get; }
    [Field("smb.flags2.dfs", "Dfs", Truth = "Resolve pathnames with Dfs|Don't resolve pathnames with Dfs", Description = "Can pathnames be resolved using Dfs?"), Mask(0x1000), Of(nameof(Flags2))] public partial bool Has2Dfs { get; }
    [Field("smb.flags2.esn", "Extended Security Negotiation", Truth = "Extended security negotiation is supported|Extended security negotiation is not supported", Description = "Is extended security negotiation supported?"), Mask(0x800), Of(nameof(Flags2))] public partial bool Has2Esn { get; }
    [Field("smb.flags2.reparse_path", "Reparse Path", Truth = "The request uses a @GMT reparse path|The request does not use a @GMT reparse path", Description = "The request uses a @GMT reparse path"), Mask(0x400), Of(nameof(Flags2))] public partial bool Has2ReparsePath { get; }
    [Field("smb.flags2.long_names_used", "Long Names Used", Truth = "Path names in request are long file names|Path names in request are not long file names", Description = "Are pathnames in this request long file names?"), Mask(0x40), Of(nameof(Flags2))] public partial bool Has2LongNamesUsed { get; }
    [Field("smb.flags2.sec_sig_required", "Security Signatures Required", Truth = "Security signatures are required|Security signatures are not required", Description = "Are security signatures required?"), Mask(0x10), Of(nameof(Flags2))] public partial bool Has2SecSigRequired { get; }
    [Field("smb.flags2.compressed", "Compressed", Truth = "Compression is requested|Compression is not requested", Description = "Is compression requested?"), Mask(0x8), Of(nameof(Flags2))] public partial bool Has2Compressed { get; }
    [Field("smb.flags2.sec_sig", "Security Signatures", Truth = "Security signatures are supported|Security signatures are not supported", Description = "Are security signatures supported?"), Mask(0x4), Of(nameof(Flags2))] public partial bool Has2SecSig { get; }
    [Field("smb.flags2.ea", "Extended Attributes", Truth = "Extended attributes are supported|Extended attributes are not supported", Description = "Are extended attributes supported?"), Mask(0x2), Of(nameof(Flags2))] public partial bool Has2Ea { get; }
    [Field("smb.flags2.long_names_allowed", "Long Names Allowed", Truth = "Long file names are allowed in the response|Long file names are not allowed in the response", Description = "Are long file names allowed in the response?"), Mask(0x1), Of(nameof(Flags2))] public partial bool Has2LongNamesAllowed { get; }
    [Field("smb.pid.high", "Process ID High", Description = "Process ID High Bytes")] public partial ushort ProcessIdHigh { get; }
    [Field("smb.signature", "Signature", Description = "Signature bytes"), Size(8)] public partial ReadOnlySpan<byte> Signature { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb.tid", "Tree ID"), Append(nameof(WriteTree))] public partial ushort TreeId { get; }

    /// <summary>What is known of the share stands at the message's start.</summary>
    [Custom]
    private bool ShowTree(Dissection d, in Slice s, ref int at)
    {
        if (State.Tree is not { } tree) return true;
        Slice place = SmbPlaces.Start(s);
        d.Open();
        d.Made(SmbFields.Path, place, 0, 0, tree.Path, NodeFlags.Generated);
        d.Number(SmbFields.FidMappedIn, place, 0, 0, (ulong)tree.Frame, NodeFlags.Generated);
        d.Close();
        return true;
    }

    [Field("smb.pid", "Process ID")] public partial ushort ProcessId { get; }
    [Field("smb.uid", "User ID")] public partial ushort UserId { get; }
    [Field("smb.mid", "Multiplex ID")] public partial ushort MultiplexId { get; }

    private SmbMessageState State => Dissection is null ? default : SmbConversations.Of(Slice).Message;

    private void WriteTree(TextBuilder text)
    {
        if (State.Tree is { } tree) text.Append($"  ({tree.Path})");
    }

    private bool HasNtStatus => (Slice.UInt16Little(10) & 0x4000) != 0;
    private bool HasDosError => !HasNtStatus;
    private void WriteComponent(TextBuilder text) => text.Append("Server Component: SMB"u8);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("SMB Header"u8);
}

/// <summary>How the operation ended (MS-ERREF, 2.3.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNtStatus
{
    [Field("smb.nt_status", "NT Status", Base.Hex, Description = "NT Status code")] public partial NtStatus Status { get; }
}

/// <summary>How the operation ended, in the way of DOS (MS-CIFS, 2.2.2.4).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbDosError
{
    [Field("smb.error_class", "Error Class", Base.Hex, Description = "DOS Error Class")] public partial SmbErrorClass Class { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb.error_code", "Error Code", Base.Hex, Description = "DOS Error Code"), Label(nameof(WriteCode))] public partial ushort Code { get; }

    private void WriteCode(TextBuilder text)
    {
        if (Code == 0) text.Append("Error Code: No Error"u8);
        else text.Append($"Error Code: 0x{Code:x4}");
    }
}
