using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What of a message stands beside it, not in its tree: data of a pipe or a file, and what a function waits for.</summary>
[PartOf<Smb2>]
[DeclareField("smb2.fsctl.wait.timeout", "Timeout", FieldType.Int64, Base.Dec, Description = "Wait timeout")]
[DeclareField("smb2.fsctl.wait.name", "Name", FieldType.String, Description = "Pipe name")]
public readonly ref partial struct Smb2Beside
{
    private static readonly DispatchTable s_pipes = Registry.Table("smb2_pipe_subdissectors");
    private const int WaitNameOffset = 14, HasTimeoutOffset = 12;

    /// <summary>The body says where it is; it comes last, so that nothing of the message stands behind it.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at)
    {
        Smb2Conversations conversations = Smb2Conversations.Of(s);
        Slice data = s.Whole.Payload(conversations.Beside.Offset, conversations.Beside.Length);
        if (data.Length == 0) return true;
        bool isWait = conversations.Header.Command == Smb2Command.Ioctl && conversations.Function == Smb2IoctlFunction.PipeWait;
        int depth = isWait ? d.LeaveTree() : d.LeaveTree(OwnNode(d));
        bool isPipe = conversations.Message.Tree?.Type is null or Smb2ShareType.NamedPipe;
        bool done = isWait ? ShowWait(d, data) : (isPipe ? d.TryGuess(s_pipes, data) : null) ?? d.CallData(data);
        d.EnterTree(depth);
        return done;
    }

    private static bool ShowWait(Dissection d, in Slice s)
    {
        Smb2PipeWait wait = Smb2PipeWait.Create(s);
        if (s.UInt8(HasTimeoutOffset) != 0 && !d.Number(Smb2Fields.FsctlWaitTimeout, s, 0, sizeof(ulong), wait.Timeout, NodeFlags.LittleEndian)) return false;
        if (!d.Utf16(Smb2Fields.FsctlWaitName, s, WaitNameOffset, (int)uint.Min(wait.NameLength, int.MaxValue))) return false;
        d.BeginInfo(append: true)?.Append(" Pipe: "u8).AppendUtf16(wait.Name);
        return true;
    }

    private static int OwnNode(Dissection d)
    {
        int own = d.LayerCount - 1;
        while (own > 0 && d.Layers[own].Protocol != Smb2Protocol.Instance) own--;
        return d.Layers[own].Node;
    }
}
