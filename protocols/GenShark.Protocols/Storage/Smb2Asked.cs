using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a request asks of a file, a file system or a directory: class and level (MS-SMB2, 2.2.37).</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2InfoKind
{
    [Field("smb2.class", "Class", Base.Hex, Description = "Info class")] public partial Smb2InfoClass Class { get; }

    [Step]
    private void Note() => Smb2Conversations.Of(Slice).NoteInfo(Class, Slice.UInt8(1));

    [Field("smb2.file_info.infolevel", "InfoLevel", Base.Hex, Description = "File_Info Infolevel"), At(1), If(nameof(IsFile))] public partial Smb2FileInfoLevel FileLevel { get; }
    [Field("smb2.fs_info.infolevel", "InfoLevel", Base.Hex, Description = "Fs_Info Infolevel"), At(1), If(nameof(IsFileSystem))] public partial Smb2FileSystemInfoLevel FileSystemLevel { get; }
    [Field("smb2.sec_info.infolevel", "InfoLevel", Base.Hex, Description = "Sec_Info Infolevel"), At(1), If(nameof(IsSecurity))] public partial Smb2SecurityInfoLevel SecurityLevel { get; }

    public partial byte Level { get; }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text) => text.Append($" {Class.Name() ?? "Unknown"}/{LevelName ?? "Unknown"}");

    private bool IsFile => Class == Smb2InfoClass.File;
    private bool IsFileSystem => Class == Smb2InfoClass.Fs;
    private bool IsSecurity => Class == Smb2InfoClass.Sec;
    private string? LevelName => Class switch
    {
        Smb2InfoClass.File => FileLevel.Name(),
        Smb2InfoClass.Fs => FileSystemLevel.Name(),
        Smb2InfoClass.Sec => SecurityLevel.Name(),
        _ => null,
    };
}

/// <summary>What the request asked for that a response answers. It stands nowhere: tshark shows it over the body's first bytes.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2Asked
{
    [Field("smb2.find.infolevel", "Info Level", Type = FieldType.UInt32, Description = "Find_Info Infolevel", Generated = true), If(nameof(IsFind))]
    private Smb2FindLevel FindLevel => Exchange.FindLevel;

    public partial byte First { get; }
    public partial byte Second { get; }

    [Field("smb2.class", "Class", Base.Hex, At = nameof(First), Length = 1, Description = "Info class"), If(nameof(IsInfo))]
    private Smb2InfoClass Class => Exchange.Class;

    [Field("smb2.file_info.infolevel", "InfoLevel", Base.Hex, At = nameof(Second), Length = 1, Description = "File_Info Infolevel"), If(nameof(IsFile))]
    private Smb2FileInfoLevel FileLevel => (Smb2FileInfoLevel)Exchange.Level;

    [Field("smb2.fs_info.infolevel", "InfoLevel", Base.Hex, At = nameof(Second), Length = 1, Description = "Fs_Info Infolevel"), If(nameof(IsFileSystem))]
    private Smb2FileSystemInfoLevel FileSystemLevel => (Smb2FileSystemInfoLevel)Exchange.Level;

    [Field("smb2.sec_info.infolevel", "InfoLevel", Base.Hex, At = nameof(Second), Length = 1, Description = "Sec_Info Infolevel"), If(nameof(IsSecurity))]
    private Smb2SecurityInfoLevel SecurityLevel => (Smb2SecurityInfoLevel)Exchange.Level;

    [Step, If(nameof(IsFind))]
    private void WriteInfo() => Smb2Info.WritePattern(Dissection!, Exchange);

    private Smb2Exchange Exchange => Smb2Conversations.Of(Slice).Exchange;
    private bool IsKnown => Exchange.Request > 0;
    private bool IsFind => IsKnown && Exchange.Command == Smb2Command.Find;
    private bool IsInfo => IsKnown && Exchange.Command is Smb2Command.GetInfo or Smb2Command.SetInfo && Exchange.Class != default;
    private bool IsFile => IsInfo && Exchange.Class == Smb2InfoClass.File;
    private bool IsFileSystem => IsInfo && Exchange.Class == Smb2InfoClass.Fs;
    private bool IsSecurity => IsInfo && Exchange.Class == Smb2InfoClass.Sec;
}
