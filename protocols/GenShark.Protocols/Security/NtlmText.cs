using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Text and bytes of a message, which fields of eight bytes tell the place of: length, room, offset (MS-NLMP, 2.2.1).</summary>
internal static class NtlmText
{
    private const int FieldSize = 8;
    private const uint Unicode = 1;

    public static bool IsUnicode(in Slice message, int flags) => (message.UInt32Little(flags) & Unicode) != 0;

    public static void Write(TextBuilder text, in Slice message, int field, bool isUnicode)
    {
        int length = message.UInt16Little(field);
        ReadOnlySpan<byte> bytes = message.Span(OffsetOf(message, field), length);
        if (isUnicode) text.AppendUtf16(bytes);
        else text.Append(bytes);
    }

    /// <summary>Shows text, and below it where it lies; where there is none, only that.</summary>
    public static bool ShowText(Dissection d, scoped in Slice message, int id, int field, bool isUnicode)
    {
        int length = message.UInt16Little(field), offset = OffsetOf(message, field);
        if (!d.Need(message, field, FieldSize)) return false;
        if (length == 0) return d.Made(id, message, field, FieldSize, "NULL"u8);
        bool done = isUnicode ? d.Utf16(id, message, offset, length) : d.Text(id, message, offset, length);
        return done && ShowPlace(d, message, field, NtlmsspFields.StringLength, NtlmsspFields.StringMaxlen, NtlmsspFields.StringOffset);
    }

    /// <summary>Shows bytes, and below them where they lie; <see cref="Dissection.Close"/> ends that.</summary>
    public static bool OpenBytes(Dissection d, scoped in Slice message, int id, int field)
    {
        int length = message.UInt16Little(field);
        if (!d.Need(message, field, FieldSize)) return false;
        if (length > 0)
        {
            if (!d.Bytes(id, message, OffsetOf(message, field), length)) return false;
            d.Open();
            ShowPlaceItems(d, message, field, NtlmsspFields.BlobLength, NtlmsspFields.BlobMaxlen, NtlmsspFields.BlobOffset);
            return true;
        }
        d.Bytes(id, message, field, FieldSize);
        if (d.WantsText)
        {
            d.BeginText().Append(Registry.Field(id).Label).Append(": Empty"u8);
            d.EndText(d.LastNode);
        }
        d.Open();
        return true;
    }

    /// <summary>Where something of a message lies; the end of 32 bits if it says nonsense.</summary>
    public static int OffsetOf(in Slice message, int field) => (int)uint.Min(message.UInt32Little(field + 4), int.MaxValue);

    /// <summary>What heads an item that a server tells of itself.</summary>
    public static void WriteItem(TextBuilder text, NtlmAttribute type, ReadOnlySpan<byte> data)
    {
        text.Append("Attribute: "u8).Append(type.Name() ?? "Unknown");
        if (data.Length == 0) return;
        if (type is >= NtlmAttribute.NetBIOSComputerName and <= NtlmAttribute.DNSTreeName or NtlmAttribute.TargetName) text.Append(": "u8).AppendUtf16(data);
    }

    private static bool ShowPlace(Dissection d, scoped in Slice message, int field, int length, int room, int offset)
    {
        d.Open();
        ShowPlaceItems(d, message, field, length, room, offset);
        d.Close();
        return true;
    }

    public static void ShowPlaceItems(Dissection d, scoped in Slice message, int field, int length, int room, int offset)
    {
        d.Number(length, message, field, 2, (ulong)message.UInt16Little(field), NodeFlags.LittleEndian);
        d.Number(room, message, field + 2, 2, (ulong)message.UInt16Little(field + 2), NodeFlags.LittleEndian);
        d.Number(offset, message, field + 4, 4, (ulong)message.UInt32Little(field + 4), NodeFlags.LittleEndian);
    }
}
