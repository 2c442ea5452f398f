using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An open file (MS-SMB2, 2.2.14.1).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2FileId
{
    // As many bytes as a handle of DCE/RPC has: tshark keeps them in one table.
    private const int HandleSize = 20;

    [Field("smb2.fid", "File Id", Description = "SMB2 File Id")] public partial Guid Id { get; }

    [Step]
    private void Enter() => Smb2Conversations.Of(Slice).Files.Current = Smb2Conversations.Of(Slice).EnterFile(Dissection!, Slice, Id);

    [Field("dcerpc.nt.open_frame", "Frame handle opened", Type = FieldType.FrameNumber, At = nameof(Id), Length = HandleSize)] private uint? OpenedIn => File.OpenedIn;
    [Field("dcerpc.nt.close_frame", "Frame handle closed", Type = FieldType.FrameNumber, At = nameof(Id), Length = HandleSize)] private uint? ClosedIn => File.ClosedIn;

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
