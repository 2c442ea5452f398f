using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A request was not done (MS-SMB2, 2.2.2).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
[DeclareField("smb2.error.data", "Error Data", FieldType.Bytes)]
public readonly ref partial struct Smb2Error
{
    internal const int StructureSizeValue = 9;
    private const int FixedSize = 8;

    [At(0), If(nameof(IsAsked))] public partial Smb2Asked Asked { get; }
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.error.context_count", "Error Context Count")] public partial byte ContextCount { get; }
    [Field("smb2.error.reserved", "Reserved", Base.Hex)] public partial byte Reserved { get; }

    /// <summary>Of what follows.</summary>
    [Field("smb2.error.byte_count", "Byte Count")] public partial uint ByteCount { get; }

    /// <summary>Where nothing follows, tshark shows the byte that is there, even if it is the next message's.</summary>
    [Custom]
    private bool ShowData(Dissection d, in Slice s, ref int at)
    {
        int size = (int)uint.Min(ByteCount, int.MaxValue);
        Slice whole = s.Whole;
        at = FixedSize;
        int place = at + s.LayerOffset;
        if (size == 0) size = int.Min(1, whole.CapturedLength - place);
        else if (!d.Need(s, at, size)) return false;
        at += size;
        return d.Bytes(Smb2Fields.ErrorData, whole, place, size);
    }

    private bool IsAsked => Slice.Length >= 2;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        Smb2Command command = Smb2Conversations.Of(Slice).Header.Command;
        text.Append($"{command.Name()} Response (0x{(int)command:x2})");
    }
}
