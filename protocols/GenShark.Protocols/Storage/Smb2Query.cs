using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks for something of a file or a file system (MS-SMB2, 2.2.37).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2GetInfoRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    public partial Smb2InfoKind Kind { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.max_response_size", "Max Response Size")] public partial uint MaxResponseSize { get; }
    [Field("smb2.getinfo_input_offset", "Getinfo Input Offset", Base.Hex)] public partial ushort InputStart { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.getinfo_input_size", "Getinfo Input Size")] public partial uint InputSize { get; }
    [Field("smb2.getsetinfo_additional", "Additional Info", Base.Hex)] public partial uint Additional { get; }
    [Field("smb2.getinfo_flags", "Flags", Base.Hex)] public partial uint Flags { get; }
    public partial Smb2FileId FileId { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("GetInfo Request (0x10)"u8);
}

/// <summary>What was asked for (MS-SMB2, 2.2.38).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2GetInfoResponse
{
    [At(0)] public partial Smb2Asked Asked { get; }
    public partial Smb2StructureSize StructureSize { get; }
    public partial Smb2Blob48 Place { get; }

    /// <summary>What it is depends on what was asked for, and the body ends before it.</summary>
    [Custom]
    private bool ShowInfo(Dissection d, in Slice s, ref int at) => Smb2InfoForms.Show(d, s, Place.Offset, (int)uint.Min(Place.Length, int.MaxValue));

    [Title] private void WriteTitle(TextBuilder text) => text.Append("GetInfo Response (0x10)"u8);
    [Title(Append = true)] private void WriteNoData(TextBuilder text) => text.Append(Place.Length == 0 ? ": NO DATA"u8 : default);
}

/// <summary>Changes something of a file or a file system (MS-SMB2, 2.2.39).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2SetInfoRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    public partial Smb2InfoKind Kind { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.setinfo_size", "Setinfo Size")] public partial uint InfoSize { get; }
    [Field("smb2.setinfo_offset", "Setinfo Offset", Base.Hex)] public partial ushort InfoOffset { get; }
    [Field("smb2.setinfo_reserved", "Reserved")] public partial ushort Reserved { get; }
    [Field("smb2.getsetinfo_additional", "Additional Info", Base.Hex)] public partial uint Additional { get; }
    public partial Smb2FileId FileId { get; }

    /// <summary>What it is depends on what is set.</summary>
    [Custom]
    private bool ShowInfo(Dissection d, in Slice s, ref int at)
    {
        at = int.Max(at, InfoOffset - s.LayerOffset + (int)uint.Min(InfoSize, (uint)s.Length));
        return Smb2InfoForms.Show(d, s, InfoOffset, (int)uint.Min(InfoSize, int.MaxValue));
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("SetInfo Request (0x11)"u8);
}

/// <summary>That has been changed (MS-SMB2, 2.2.40).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2SetInfoResponse
{
    [At(0)] public partial Smb2Asked Asked { get; }
    public partial Smb2StructureSize StructureSize { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("SetInfo Response (0x11)"u8);
}
