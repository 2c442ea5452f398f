using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks what a file is (MS-CIFS, 2.2.4.9.1).</summary>
[PartOf<Smb>]
[DeclareField("smb.buffer_format", "Buffer Format", FieldType.UInt8, Base.Dec, Names = typeof(SmbBufferFormat), Description = "Buffer Format, type of buffer")]
[DeclareField("smb.file", "File Name", FieldType.String)]
public readonly ref partial struct SmbQueryInformationRequest
{
    [Rest] public partial ReadOnlySpan<byte> Bytes { get; }

    internal static bool WalkBytes(Dissection d, scoped in Slice s, ref int at)
    {
        if (s.Length == 0) return true;
        if (!d.Number(SmbFields.BufferFormat, s, 0, 1, s.UInt8(0))) return false;
        at = 1;
        string path = SmbText.Read(s, at);
        if (!SmbText.Show(d, s, SmbFields.File, ref at)) return false;
        d.BeginInfo(append: true)?.Append($", Path: {path}");
        return true;
    }
}

/// <summary>What a file is (MS-CIFS, 2.2.4.9.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbQueryInformationResponse
{
    public partial ushort Attributes { get; }
    [Field("smb.last_write.time", "Last Write", Base.Local, Type = FieldType.AbsoluteTime, Description = "Time this file was last written to")] public partial SmbUnixTime Written { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.file_size", "File Size")] public partial uint FileSize { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(10)] public partial ReadOnlySpan<byte> Reserved { get; }
}
