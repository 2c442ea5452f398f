using System.Buffers;

namespace GenShark.Protocols;

/// <summary>Names and values of a form, as web pages send them.</summary>
/// <seealso href="https://url.spec.whatwg.org/#application/x-www-form-urlencoded"/>
[Protocol("urlencoded-form", "HTML Form URL Encoded", Short = "URL Encoded Form Data", Column = "")]
[Over("media_type", Names = ["application/x-www-form-urlencoded"])]
[DeclareField("urlencoded-form.key", "Key", FieldType.StringZ)]
[DeclareField("urlencoded-form.value", "Value", FieldType.StringZ)]
public readonly ref partial struct UrlEncodedForm
{
    // Of a label, in bytes: what stands behind that is not shown.
    private const int MostLabel = 239;

    /// <summary>Items are told by the bytes between them. As in tshark, a name goes on to an equals sign, whatever stands before it.</summary>
    [Custom]
    private bool WalkItems(Dissection d, in Slice s, ref int at)
    {
        ReadOnlySpan<byte> form = s.Bytes;
        while (at < form.Length)
        {
            int name = SizeTo(form[at..], (byte)'='), value = Math.Min(at + name + 1, form.Length), size = SizeTo(form[value..], (byte)'&');
            int end = Math.Min(value + size + 1, form.Length);
            ShowItem(d, s, at, name, value, size, end);
            at = end;
        }
        return true;
    }

    private static int SizeTo(ReadOnlySpan<byte> text, byte end) => text.IndexOf(end) is >= 0 and var size ? size : text.Length;

    private static void ShowItem(Dissection d, in Slice s, int at, int nameSize, int value, int valueSize, int end)
    {
        byte[] decoded = ArrayPool<byte>.Shared.Rent(nameSize + valueSize);
        ReadOnlySpan<byte> name = Decode(s.Span(at, nameSize), decoded), text = Decode(s.Span(value, valueSize), decoded.AsSpan(nameSize));
        int node = d.TextNode("", s, at, end - at);
        if (d.WantsText)
        {
            TextBuilder label = d.BeginText().Append("Form item: \"").Append(name).Append("\" = \"").Append(text).Append('"');
            if (label.Length > MostLabel) label.Truncate(MostLabel);
            d.EndText(node);
        }
        d.Open();
        d.Made(UrlEncodedFormFields.Key, s, at, nameSize, name);
        d.Made(UrlEncodedFormFields.Value, s, value, valueSize, text);
        d.Close();
        ArrayPool<byte>.Shared.Return(decoded);
    }

    // A plus is a blank, a percent sign begins two hexadecimal digits.
    private static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> text, Span<byte> decoded)
    {
        int size = 0;
        for (int i = 0; i < text.Length && size < decoded.Length; i++)
        {
            byte letter = text[i];
            if (letter == '%' && i + 2 < text.Length && System.Buffers.Text.Utf8Parser.TryParse(text.Slice(i + 1, 2), out byte hex, out int used, 'x') && used == 2)
            {
                (letter, i) = (hex, i + 2);
            }
            else if (letter == '+') letter = (byte)' ';
            decoded[size++] = letter;
        }
        return decoded[..size];
    }

    [Title]
    private void WriteTitle(TextBuilder text) => MediaTypes.WriteType(Dissection!, text.Append("HTML Form URL Encoded: "));

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text) => MediaTypes.WriteType(Dissection!, text.Append(" (")).Append(')');
}
