using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An open file (MS-SMB2, 2.2.14.1).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
[DeclareField("dcerpc.nt.open_frame", "Frame handle opened", FieldType.FrameNumber), DeclareField("dcerpc.nt.close_frame", "Frame handle closed", FieldType.FrameNumber)]
public readonly ref partial struct Smb2FileId
{
    // As many bytes as a handle of DCE/RPC has: tshark keeps them in one table.
    private const int HandleSize = 20, IdSize = 16;

    [Step]
    private void Enter() => Smb2Conversations.Of(Slice).EnterFile(Dissection!, Slice, Id);

    [Field("smb2.fid", "File Id", Description = "SMB2 File Id")] public partial Guid Id { get; }

    /// <summary>They cover more bytes than the identifier has, whether or not those are there.</summary>
    [Custom]
    private bool ShowFrames(Dissection d, in Slice s, ref int at)
    {
        at = IdSize;
        if (File.OpenedIn is { } opened) ShowFrame(d, s, Smb2Fields.DcerpcNtOpenFrame, opened);
        if (File.ClosedIn is { } closed) ShowFrame(d, s, Smb2Fields.DcerpcNtCloseFrame, closed);
        return true;
    }

    private static void ShowFrame(Dissection d, in Slice s, int field, uint frame)
    {
        d.Number(field, s, 0, 0, (ulong)frame, NodeFlags.Generated);
        d.Tape[d.LastNode].Length = HandleSize;
    }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        if (Id != default && File.Name is { } name) text.Append($" File: {name}");
    }

    private Smb2FileState File => Dissection is null ? default : Smb2Conversations.Of(Slice).Files.Current;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("GUID handle"u8);
        if (Id != default && File.Name is { } name) text.Append($" File: {name}");
    }
}
