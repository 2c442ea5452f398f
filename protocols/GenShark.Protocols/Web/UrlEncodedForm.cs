namespace GenShark.Protocols;

/// <summary>Names and values of a form, as web pages send them.</summary>
/// <seealso href="https://url.spec.whatwg.org/#application/x-www-form-urlencoded"/>
[Protocol("urlencoded-form", "HTML Form URL Encoded", Short = "URL Encoded Form Data", Column = "")]
[Over("media_type", Names = ["application/x-www-form-urlencoded"])]
[DeclareField("urlencoded-form.key", "Key", FieldType.String)]
[DeclareField("urlencoded-form.value", "Value", FieldType.String)]
public readonly ref partial struct UrlEncodedForm
{
    private const int MostText = 1024;

    /// <summary>Items are told by the bytes between them.</summary>
    [Custom]
    private bool WalkItems(Dissection d, in Slice s, ref int at)
    {
        ReadOnlySpan<byte> form = s.Bytes;
        while (at < form.Length)
        {
            int item = form[at..].IndexOf((byte)'&');
            bool isLast = item < 0;
            if (isLast) item = form.Length - at;
            ShowItem(d, s, at, item, isLast ? item : item + 1);
            at += isLast ? item : item + 1;
        }
        return true;
    }

    private static void ShowItem(Dissection d, in Slice s, int at, int size, int covered)
    {
        ReadOnlySpan<byte> item = s.Span(at, size);
        int equals = item.IndexOf((byte)'=');
        int keySize = equals < 0 ? size : equals, value = equals < 0 ? size : equals + 1;
        Span<byte> keyText = stackalloc byte[MostText], valueText = stackalloc byte[MostText];
        ReadOnlySpan<byte> key = Decode(item[..keySize], keyText), decoded = Decode(item[value..], valueText);
        int node = d.TextNode("", s, at, covered);
        if (d.WantsText)
        {
            d.BeginText().Append("Form item: \"").AppendPrintable(key).Append("\" = \"").AppendPrintable(decoded).Append('"');
            d.EndText(node);
        }
        d.Open();
        d.Made(UrlEncodedFormFields.Key, s, at, keySize, key);
        d.Made(UrlEncodedFormFields.Value, s, at + value, size - value, decoded);
        d.Close();
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
