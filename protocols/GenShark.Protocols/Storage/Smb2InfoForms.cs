using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The streams of a file.</summary>
[PartOf<Smb2>]
[DeclareField("smb2.file_all_info", "SMB2_FILE_ALL_INFO", FieldType.None)]
[DeclareField("smb2.file_basic_info", "SMB2_FILE_BASIC_INFO", FieldType.None)]
[DeclareField("smb2.file_standard_info", "SMB2_FILE_STANDARD_INFO", FieldType.None)]
[DeclareField("smb2.file_internal_info", "SMB2_FILE_INTERNAL_INFO", FieldType.None)]
[DeclareField("smb2.file_ea_info", "SMB2_FILE_EA_INFO", FieldType.None)]
[DeclareField("smb2.file_disposition_info", "SMB2_FILE_DISPOSITION_INFO", FieldType.None)]
[DeclareField("smb2.file_endoffile_info", "SMB2_FILE_ENDOFFILE_INFO", FieldType.None)]
[DeclareField("smb2.file_network_open_info", "SMB2_FILE_NETWORK_OPEN_INFO", FieldType.None)]
[DeclareField("smb2.file_stream_info", "SMB2_FILE_STREAM_INFO", FieldType.None)]
[DeclareField("smb2.fs_volume_info", "FileFsVolumeInformation", FieldType.None)]
[DeclareField("smb2.fs_size_info", "FileFsSizeInformation", FieldType.None)]
[DeclareField("smb2.fs_attribute_info", "FileFsAttributeInformation", FieldType.None)]
public readonly ref partial struct Smb2Streams
{
    /// <summary>Each says where the next one begins.</summary>
    [Custom]
    private bool WalkStreams(Dissection d, in Slice s, ref int at) => Smb2Chain.Walk<SmbStreamInfo>(d, s, ref at);
}

/// <summary>What is asked, or set, of files and file systems.</summary>
internal static class Smb2InfoForms
{
    /// <summary>Shows it in the form that its class and level ask for.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="s">The body.</param>
    /// <param name="offset">Where it lies, from the start of the layer.</param>
    /// <param name="size">In bytes.</param>
    public static bool Show(Dissection d, scoped in Slice s, int offset, int size)
    {
        if (size == 0) return true;
        if (!d.Need(s, offset - s.LayerOffset, size)) return false;
        Slice info = s.Part(offset - s.LayerOffset, size);
        Smb2Exchange asked = Smb2Conversations.Of(s).Exchange;
        return asked.Class switch
        {
            Smb2InfoClass.File => ShowFile(d, info, (Smb2FileInfoLevel)asked.Level),
            Smb2InfoClass.Fs => ShowFileSystem(d, info, (Smb2FileSystemInfoLevel)asked.Level),
            _ => true,
        };
    }

    private static bool ShowFile(Dissection d, scoped in Slice info, Smb2FileInfoLevel level) => level switch
    {
        Smb2FileInfoLevel.All => Show<Smb2FileAllInfo>(d, info, Smb2Fields.FileAllInfo),
        Smb2FileInfoLevel.Basic => Show<Smb2BasicInfo>(d, info, Smb2Fields.FileBasicInfo),
        Smb2FileInfoLevel.Standard => Show<SmbStandardInfo>(d, info, Smb2Fields.FileStandardInfo),
        Smb2FileInfoLevel.Internal => Show<SmbInternalInfo>(d, info, Smb2Fields.FileInternalInfo),
        Smb2FileInfoLevel.Ea => Show<SmbExtendedAttributesInfo>(d, info, Smb2Fields.FileEaInfo),
        Smb2FileInfoLevel.Disposition => Show<Smb2DispositionInfo>(d, info, Smb2Fields.FileDispositionInfo),
        Smb2FileInfoLevel.Endoffile => Show<Smb2EndOfFileInfo>(d, info, Smb2Fields.FileEndoffileInfo),
        Smb2FileInfoLevel.NetworkOpen => Show<SmbNetworkOpenInfo>(d, info, Smb2Fields.FileNetworkOpenInfo),
        Smb2FileInfoLevel.Stream => Show<Smb2Streams>(d, info, Smb2Fields.FileStreamInfo),
        _ => true,
    };

    private static bool ShowFileSystem(Dissection d, scoped in Slice info, Smb2FileSystemInfoLevel level) => level switch
    {
        Smb2FileSystemInfoLevel.Volume => Show<SmbVolume>(d, info, Smb2Fields.FsVolumeInfo),
        Smb2FileSystemInfoLevel.Size => Show<SmbFileSystemSize>(d, info, Smb2Fields.FsSizeInfo),
        Smb2FileSystemInfoLevel.Attribute => Show<SmbFileSystemAttributes>(d, info, Smb2Fields.FsAttributeInfo),
        _ => true,
    };

    private static bool Show<T>(Dissection d, scoped in Slice info, int field) where T : IStructure<T>, allows ref struct
    {
        d.Node(field, info, 0, info.Length);
        d.Open();
        if (!T.Walk(d, info, out _)) return false;
        d.Close();
        return true;
    }
}
