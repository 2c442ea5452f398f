namespace GenShark.Protocols;

/// <summary>What a transaction does with a pipe (MS-CIFS, 2.2.5): its words of setup.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-cifs"/>
[Protocol("smb_pipe", "SMB Pipe Protocol", Short = "SMB Pipe", Listed = false), Over("smb_transaction", Names = ["pipe"]), Endian(Endian.Little)]
public readonly ref partial struct SmbPipe
{
    [If(nameof(IsRequest))] public partial SmbPipeRequest Request { get; }

    /// <summary>In a response it stands nowhere.</summary>
    [Field("smb_pipe.function", "Function", Base.Hex, Generated = false, Description = "SMB Pipe Function Code"), If(nameof(IsAnswer))]
    private SmbPipeFunction Function => (SmbPipeFunction)(SmbConversations.Of(Slice).Exchange.PipeFunction ?? 0);

    /// <summary>The file is the one that was asked for.</summary>
    [Custom]
    private bool ShowFile(Dissection d, in Slice s, ref int at)
    {
        // In a response only the file has a place.
        if (IsAnswer && d.Layers[^1].Node is >= 0 and var node)
        {
            for (; node < d.Tape.Count; node++) d.Tape[node].Offset = 0;
        }
        if (!IsRequest && SmbConversations.Of(s).Exchange.File is { } file) SmbFileNodes.ShowAsked(d, s, file);
        at = s.Length;
        return true;
    }

    private bool IsRequest => Slice.Length > 0;
    private bool IsAnswer => Slice.Length == 0;
}

/// <summary>Words of setup for a pipe.</summary>
[PartOf<SmbPipe>, Endian(Endian.Little)]
public readonly ref partial struct SmbPipeRequest
{
    [Field("smb_pipe.function", "Function", Base.Hex, Description = "SMB Pipe Function Code")] public partial SmbPipeFunction Function { get; }
    public partial SmbFileId File { get; }
}

/// <summary>What is done with a pipe (MS-CIFS, 2.2.2.2).</summary>
public enum SmbPipeFunction : ushort
{
    [Name("SetNmPHandState")] SetState = 0x1,
    [Name("RawReadNmPipe")] RawRead = 0x11,
    [Name("QNmPHandState")] QueryState = 0x21,
    [Name("QNmPipeInfo")] QueryInfo = 0x22,
    [Name("PeekNamedPipe")] Peek = 0x23,
    [Name("TransactNmPipe")] Transact = 0x26,
    [Name("RawWriteNmPipe")] RawWrite = 0x31,
    [Name("WaitNamedPipe")] Wait = 0x53,
    [Name("CallNamedPipe")] Call = 0x54,
}
