using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The headers of a part, one by one (RFC 2045).</summary>
internal ref struct MimeHeaders(ReadOnlySpan<byte> part)
{
    private static readonly AsciiTable<int?> s_fields = new(new Dictionary<string, int?>(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Description"] = MimeMultipartFields.HeaderContentDescription,
        ["Content-Disposition"] = MimeMultipartFields.HeaderContentDisposition,
        ["Content-Encoding"] = MimeMultipartFields.HeaderContentEncoding,
        ["Content-Id"] = MimeMultipartFields.HeaderContentId,
        ["Content-Language"] = MimeMultipartFields.HeaderContentLanguage,
        ["Content-Length"] = MimeMultipartFields.HeaderContentLength,
        ["Content-Transfer-Encoding"] = MimeMultipartFields.HeaderContentTransferEncoding,
        ["Content-Type"] = MimeMultipartFields.HeaderContentType,
        ["OriginalContent"] = MimeMultipartFields.HeaderOriginalcontent,
    });

    private readonly ReadOnlySpan<byte> _part = part;
    private bool _isEnded;

    /// <summary>The header's lines with their ends; the last header has the blank line behind it too.</summary>
    public TextPart Whole { get; private set; }

    public TextPart Name { get; private set; }

    /// <summary>The field of headers with this name; 0 if there is none.</summary>
    public int Field { get; private set; }

    /// <summary>Where the body begins: behind the headers.</summary>
    public readonly int BodyAt => Whole.At + Whole.Size;

    public bool MoveNext()
    {
        int at = BodyAt;
        var lines = new TextLines(_part, at, takesRest: true);
        if (_isEnded || !lines.MoveNext()) return false;
        ReadOnlySpan<byte> line = lines.Current.Of(_part);
        int colon = line.IndexOf((byte)':');
        if (colon <= 0 || line[0] is (byte)' ' or (byte)'\t') return false;
        int end = lines.Next;
        while (end < _part.Length && _part[end] is (byte)' ' or (byte)'\t' && lines.MoveNext()) end = lines.Next;
        if (lines.MoveNext() && lines.Current.Size == 0 && lines.Next > lines.Current.At) (end, _isEnded) = (lines.Next, true);
        Whole = new TextPart(at, end - at);
        Name = new TextPart(at, colon);
        Field = s_fields.Find(Name.Of(_part)) ?? 0;
        return true;
    }

    /// <summary>The value in one line, without the blanks that mean nothing. Valid until the next text is begun.</summary>
    public readonly ReadOnlySpan<byte> CompactValue(Dissection d)
    {
        ReadOnlySpan<byte> value = Whole.Of(_part)[(Name.Size + 1)..];
        TextBuilder text = d.BeginText();
        byte until = 0, last = 0;
        bool hasBlank = false;
        for (int i = 0; i < value.Length; i++)
        {
            byte letter = value[i];
            if (until == 0 && letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                hasBlank = true;
                continue;
            }
            // Between words a blank stands for itself.
            if (hasBlank && IsWord(last) && IsWord(letter)) text.Append(' ');
            hasBlank = false;
            text.Append([letter]);
            if (until != 0 && letter == '\\' && i + 1 < value.Length) text.Append([value[++i]]);
            else if (until != 0) until = letter == until ? (byte)0 : until;
            else until = letter switch { (byte)'"' => (byte)'"', (byte)'(' => (byte)')', _ => 0 };
            last = letter;
        }
        return text.Span;
    }

    private static bool IsWord(byte letter) => letter != 0 && !";,=:<>@()[]\"\\/?"u8.Contains(letter);
}
