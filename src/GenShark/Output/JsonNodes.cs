namespace GenShark.Output;

/// <summary>Keys, values and raw bytes of nodes, as tshark's JSON has them.</summary>
internal sealed class JsonNodes(FormatOptions options)
{
    private readonly LabelFormatter _labels = new(options);
    private readonly ValueFormatter _values = new(options);
    private readonly TextBuilder _scratch = new();

    /// <summary>Whether the node's children make up its value; others have a value, and their children beside it.</summary>
    public static bool IsContainer(FieldInfo field) => field.Type is FieldType.None or FieldType.Protocol;

    /// <summary>Whether the node's bytes are written (<see cref="WriteRaw"/>).</summary>
    public static bool ShowsRaw(RawBytes raw, in TapeNode node, FieldInfo field) => raw != RawBytes.None && !field.IsText() && (raw == RawBytes.Only || node.Length > 0);

    /// <summary>Writes the key, quoted: the field's name, a text node's label.</summary>
    public void WriteKey(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        if (field.IsText()) WriteKey(packet, node, field, text, default);
        else text.Append(field.JsonKey);
    }

    /// <summary>Writes the key of something beside the node's value.</summary>
    public void WriteKey(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text, ReadOnlySpan<byte> suffix)
    {
        text.Append('"');
        if (field.IsText()) WriteLabel(packet, node, field, text);
        else text.Append(field.Utf8Name);
        text.Append(suffix).Append("\": "u8);
    }

    /// <summary>Writes the node's value, quoted.</summary>
    public void WriteValue(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        text.Append('"');
        int start = text.Length;
        if (field.Type == FieldType.Protocol) _labels.Write(packet, node, field, text);
        else _values.Write(packet, node, field, text);
        if (MayNeedEscapes(field.Type)) JsonText.EscapeFrom(text, start, _scratch);
        text.Append('"');
    }

    // Numbers, addresses and bytes are digits, letters and what stands between them.
    private static bool MayNeedEscapes(FieldType type) => type is FieldType.Protocol or FieldType.Char or >= FieldType.String and <= FieldType.StringZTrunc;

    /// <summary>Writes what stands in place of children that a filter leaves out.</summary>
    public void WriteFiltered(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text, int indent)
    {
        NewLine(text, indent + 2);
        text.Append("\"filtered\": "u8);
        WriteKey(packet, node, field, text);
        text.Truncate(text.Length - 2);
    }

    /// <summary>Writes what <c>-x</c> adds: bytes, offset, length, mask and number of the type.</summary>
    public static void WriteRaw(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text, int indent)
    {
        text.Append('[');
        NewLine(text, indent + 2);
        if (HasBytes(node, field))
        {
            text.Append('"');
            WriteRawHex(packet, node, field, text);
            text.Append("\","u8);
            NewLine(text, indent + 2);
        }
        text.Append(node.Offset).Append(',');
        NewLine(text, indent + 2);
        text.Append(node.Length).Append(',');
        NewLine(text, indent + 2);
        text.Append(field.OwnMask).Append(',');
        NewLine(text, indent + 2);
        text.Append(field.Type.WiresharkNumber());
        NewLine(text, indent);
        text.Append(']');
    }

    /// <summary>The node's bytes, or for a part of bytes the part's value, in hexadecimal.</summary>
    public static void WriteRawHex(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        if (field.OwnMask != 0)
        {
            text.Append(node.Value, "X");
            return;
        }
        ReadOnlySpan<byte> bytes = NodeBytes.Raw(packet, node);
        if (bytes.Length == node.Length && node.Offset + node.Length <= packet.ShownSource(node.Source).Length) text.AppendHex(bytes);
        else text.Append("field length invalid!"u8);
    }

    // tshark leaves the digits out for nodes that were made without any bytes at hand. Their place is 0, and so is the frame's own.
    private static bool HasBytes(in TapeNode node, FieldInfo field) =>
        (node.Offset | node.Length) != 0 || field.Protocol?.FilterName == "frame";

    // Enough for the deepest tape, with an array at each level.
    private static readonly byte[] s_line = [.. ",\n"u8, .. Enumerable.Repeat((byte)' ', 16 + 4 * byte.MaxValue)];

    /// <summary>Begins a line, which is indented by so many blanks.</summary>
    public static void NewLine(TextBuilder text, int indent) => text.Append(s_line.AsSpan(1, 1 + indent));

    /// <summary>Begins the line of another member or element.</summary>
    public static void NextLine(TextBuilder text, int indent) => text.Append(s_line.AsSpan(0, 2 + indent));

    /// <summary>Begins the line of a member or element, behind the one before.</summary>
    public static void Separate(TextBuilder text, int indent, ref bool isFirst)
    {
        if (isFirst) NewLine(text, indent);
        else NextLine(text, indent);
        isFirst = false;
    }

    /// <summary>Begins the line of a member, and writes its key: at once, where the key is known.</summary>
    public void BeginMember(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text, int indent, ref bool isFirst)
    {
        if (field.IsText())
        {
            Separate(text, indent, ref isFirst);
            WriteKey(packet, node, field, text);
            return;
        }
        int skip = isFirst ? 1 : 0, size = 2 - skip + indent;
        ReadOnlySpan<byte> key = field.JsonKey;
        Span<byte> room = text.GetSpan(size + key.Length);
        s_line.AsSpan(skip, size).CopyTo(room);
        key.CopyTo(room[size..]);
        text.Advance(size + key.Length);
        isFirst = false;
    }

    private void WriteLabel(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        int start = text.Length;
        _labels.Write(packet, node, field, text);
        JsonText.EscapeFrom(text, start, _scratch);
    }
}
