namespace GenShark.Protocols;

/// <summary>The tags of a document that are open: a session has one document at a time.</summary>
internal sealed class XmlTags
{
    /// <summary>Their nodes, the outermost first.</summary>
    public List<int> Open { get; } = [];
}

/// <summary>Shows XML as a tree of tags.</summary>
internal ref struct XmlNodes(Dissection d, Slice s)
{
    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly List<int> _open = d.Session.State<XmlTags>().Open;

    // What no more of them end, to the text's end.
    private bool _endsNoComments, _endsNoData, _endsNoDeclarations, _endsNoDefinitions;

    private readonly ReadOnlySpan<byte> Text => s.Bytes;

    public void Show()
    {
        _open.Clear();
        for (int at = XmlMarkup.SkipBlanks(Text, 0); at < Text.Length; at = XmlMarkup.SkipBlanks(Text, at)) at = ShowNext(at);
        foreach (int _ in _open) d.Close();
    }

    private int ShowNext(int at)
    {
        if (Text[at] != '<') return EndsDoctype(at) ? ShowClosing(at, at + 2) : ShowText(at);
        int end = XmlMarkup.EndOf(Text, at, "<!--"u8, "-->"u8, ref _endsNoComments);
        if (end >= 0) return Show(XmlFields.Comment, at, end);
        end = XmlMarkup.EndOf(Text, at, "<![CDATA["u8, "]]>"u8, ref _endsNoData);
        if (end >= 0) return Show(XmlFields.Cdatasection, at, end);
        end = XmlMarkup.EndOfClosing(Text, at);
        if (end >= 0) return ShowClosing(at, end);
        end = XmlMarkup.EndOf(Text, at, "<?xml"u8, "?>"u8, ref _endsNoDeclarations);
        if (end >= 0) return ShowDeclaration(at, end);
        end = XmlMarkup.EndOf(Text, at, "<!"u8, ">"u8, ref _endsNoDefinitions);
        if (end >= 0) return ShowDefinition(at, end);
        end = XmlMarkup.EndOfTag(Text, at, out int name);
        return end >= 0 ? ShowTag(at, name, end) : ShowUnrecognized(at);
    }

    private readonly int Show(int field, int at, int end)
    {
        d.Bytes(field, s, at, end - at);
        Label(at, end);
        return end;
    }

    private readonly int ShowText(int at)
    {
        int size = Text[at..].IndexOf((byte)'<');
        return Show(_open.Count > 0 ? XmlFields.Cdata : XmlFields.Unknown, at, size < 0 ? Text.Length : at + size);
    }

    private readonly int ShowTag(int at, int name, int end)
    {
        bool isWhole = Text[end - 2] == '/';
        int close = isWhole ? end - 2 : end - 1, next = XmlMarkup.SkipBlanks(Text, name);
        d.Made(XmlFields.Tag, s, at, end - at, Text[at..end]);
        int node = d.LastNode;
        Label(at, name, next == close ? Text[close..end] : default);
        d.Open();
        while (next < close)
        {
            int attribute = XmlMarkup.EndOfAttribute(Text, next, out _), behind = XmlMarkup.SkipBlanks(Text, attribute);
            d.Bytes(XmlFields.Attribute, s, next, attribute - next);
            Label(next, attribute, behind == close ? Text[close..end] : default);
            next = behind;
        }
        if (isWhole) d.Close();
        else _open.Add(node);
        return end;
    }

    // The tag that it closes goes on until here, whatever its name.
    private readonly int ShowClosing(int at, int end)
    {
        d.TextNode("", s, at, end - at);
        Label(at, end);
        if (_open.Count == 0)
        {
            const string Unopened = "Closing an unopened tag";
            Remark(Unopened, at, end, XmlFields.ClosingUnopenedTag, Severity.Error, ExpertGroup.Malformed);
            return end;
        }
        d.Close();
        int node = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (node != Tape.Discarded && d.Tape[node].Field != XmlFields.Doctype) d.EndNode(node, s, end);
        return end;
    }

    private readonly int ShowDeclaration(int at, int end)
    {
        d.Bytes(XmlFields.XmlpiXml, s, at, end - at);
        Label(at, at + "<?xml".Length);
        d.Open();
        int next = XmlMarkup.SkipBlanks(Text, at + "<?xml".Length), close = end - 2;
        while (next < close && XmlMarkup.EndOfAttribute(Text[..close], next, out int value) is >= 0 and var attribute)
        {
            if (FieldOf(Text[next..]) is >= 0 and var field)
            {
                bool isQuoted = Text[value - 1] is (byte)'"' or (byte)'\'';
                d.Bytes(field, s, value, attribute - value - (isQuoted ? 1 : 0));
                Label(next, attribute);
            }
            next = XmlMarkup.SkipBlanks(Text, attribute);
        }
        d.TextNode("?>"u8, s, close, 2);
        d.Close();
        return end;
    }

    private static int FieldOf(ReadOnlySpan<byte> attribute) =>
        attribute.StartsWith("version"u8) ? XmlFields.XmlpiXmlVersion
        : attribute.StartsWith("encoding"u8) ? XmlFields.XmlpiXmlEncoding
        : attribute.StartsWith("standalone"u8) ? XmlFields.XmlpiXmlStandalone
        : -1;

    // A document type that says more than its name; else one more definition.
    private readonly int ShowDefinition(int at, int end)
    {
        ReadOnlySpan<byte> begin = "<!DOCTYPE"u8;
        int name = XmlMarkup.SkipBlanks(Text, at + begin.Length), nameEnd = XmlMarkup.EndOfName(Text, name);
        bool isType = Text[at..].StartsWith(begin) && nameEnd >= 0 && XmlMarkup.SkipBlanks(Text, nameEnd) < end - 1;
        if (!isType) return Show(XmlFields.Dtdtag, at, end);
        int bracket = Text[at..end].IndexOf((byte)'[');
        if (bracket >= 0) end = at + bracket + 1;
        d.Bytes(XmlFields.Doctype, s, name, nameEnd - name);
        int node = d.LastNode;
        Label(at, end);
        if (bracket < 0) return end;
        d.Open();
        _open.Add(node);
        return end;
    }

    private readonly bool EndsDoctype(int at) => _open.Count > 0 && Text[at..].StartsWith("]>"u8) && _open[^1] is var node && node != Tape.Discarded && d.Tape[node].Field == XmlFields.Doctype;

    private readonly int ShowUnrecognized(int at)
    {
        int end = at;
        while (end < Text.Length && !XmlMarkup.IsBlank(Text[end])) end++;
        Remark("Unrecognized text", at, end, XmlFields.UnrecognizedText, Severity.Warning, ExpertGroup.Protocol);
        return end;
    }

    private readonly void Remark(string text, int at, int end, int field, Severity severity, ExpertGroup group)
    {
        d.TextNode(text, s, at, end - at);
        d.Open();
        d.BeginText().Append(text);
        d.Expert(field, s, severity, group);
        d.Close();
    }

    private readonly void Label(int at, int end, scoped ReadOnlySpan<byte> suffix = default)
    {
        int node = d.LastNode;
        if (!d.WantsText || node == Tape.Discarded) return;
        d.BeginText().AppendPrintable(Text[at..end]).Append(suffix);
        d.EndText(node);
    }
}
