namespace GenShark.Protocols;

/// <summary>Shows JSON values as a tree, and beside each the path that leads to it.</summary>
internal readonly ref struct JsonNodes(Dissection d, Slice s, JsonParser parser)
{
    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly JsonParser _parser = parser;
    private readonly JsonText _text = d.Session.State<JsonText>();

    public void Show()
    {
        _text.Path.Clear();
        for (int token = 0; token < _parser.Tokens.Count;) ShowValue(ref token, 0);
    }

    // The path ends with the value's name, or with brackets if it has none.
    private void ShowValue(ref int token, int nameAt)
    {
        JsonToken value = _parser.Tokens[token++];
        switch (value.Kind)
        {
            case JsonKind.Object or JsonKind.Array: ShowItems(value, ref token); break;
            case JsonKind.String: ShowText(value, JsonFields.ValueString, nameAt, _text.Unescape(s.Span(value.Start + 1, value.Size - 2))); break;
            case JsonKind.Number: ShowText(value, JsonFields.ValueNumber, nameAt, s.Span(value.Start, value.Size)); break;
            case JsonKind.True: ShowWord(value, JsonFields.ValueTrue, nameAt); break;
            case JsonKind.False: ShowWord(value, JsonFields.ValueFalse, nameAt); break;
            case JsonKind.Null: ShowWord(value, JsonFields.ValueNull, nameAt); break;
            default: ShowWord(value, JsonFields.ValueNan, nameAt); break;
        }
    }

    private void ShowItems(in JsonToken all, ref int token)
    {
        bool isArray = all.Kind == JsonKind.Array;
        d.Node(isArray ? JsonFields.Array : JsonFields.Object, s, all.Start, all.Size);
        d.Open();
        int length = _text.Path.Length;
        if (isArray) _text.Path.Append("/[]"u8);
        while (token < _parser.Tokens.Count && _parser.Tokens[token].Start < all.End)
        {
            if (isArray) ShowValue(ref token, length + 1);
            else ShowMember(ref token);
        }
        _text.Path.Truncate(length);
        d.Close();
    }

    private void ShowMember(ref int token)
    {
        JsonToken member = _parser.Tokens[token++];
        int keySize = member.KeyEnd - member.Start, length = _text.Path.Length, nameAt = length + 1;
        _text.Path.Append('/').Append(_text.Unescape(s.Span(member.Start + 1, keySize - 2)));
        d.Made(JsonFields.Member, s, member.Start, member.Size, _text.Path.Span[nameAt..]);
        d.Open();
        ShowValue(ref token, nameAt);
        d.Made(JsonFields.Key, s, member.Start, keySize, _text.Path.Span[nameAt..]);
        d.Made(JsonFields.Path, s, member.Start, member.Size, _text.Path.Span, NodeFlags.Generated);
        d.Close();
        _text.Path.Truncate(length);
    }

    private void ShowText(in JsonToken value, int field, int nameAt, scoped ReadOnlySpan<byte> text)
    {
        ShowPaths(value, nameAt, text);
        d.Made(field, s, value.Start, value.Size, text);
    }

    private void ShowWord(in JsonToken value, int field, int nameAt)
    {
        ShowPaths(value, nameAt, s.Span(value.Start, value.Size));
        d.Node(field, s, value.Start, value.Size);
    }

    private void ShowPaths(in JsonToken value, int nameAt, scoped ReadOnlySpan<byte> text)
    {
        int length = _text.Path.Length;
        _text.Path.Append(':').Append(text);
        d.Made(JsonFields.PathWithValue, s, value.Start, value.Size, _text.Path.Span, NodeFlags.Generated);
        d.Made(JsonFields.MemberWithValue, s, value.Start, value.Size, _text.Path.Span[nameAt..], NodeFlags.Generated);
        _text.Path.Truncate(length);
    }
}
