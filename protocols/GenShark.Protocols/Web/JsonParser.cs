namespace GenShark.Protocols;

/// <summary>What a part of JSON text is.</summary>
internal enum JsonKind : byte { Object, Array, Member, String, Number, True, False, Null, NotANumber }

/// <summary>A part of JSON text; what is nested in it follows it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last byte.</param>
/// <param name="KeyEnd">Of a member: behind its key.</param>
internal readonly record struct JsonToken(JsonKind Kind, int Start, int End, int KeyEnd = 0)
{
    /// <summary>In bytes.</summary>
    public int Size => End - Start;
}

/// <summary>
/// Takes JSON text apart. What tshark takes for JSON is taken: objects and arrays one behind the other, NaN, blanks within numbers, no more than
/// some twenty levels. A session has one parser.
/// </summary>
internal sealed class JsonParser
{
    // What tshark's parser spends on a level, and the most that it spends.
    private const int ArrayCost = 4, ObjectCost = 5, MostCost = 100;

    private readonly List<JsonToken> _tokens = [];
    private byte[] _text = [];
    private int _at, _length;

    /// <summary>The parts, those of the outside first.</summary>
    public IReadOnlyList<JsonToken> Tokens => _tokens;

    /// <summary>How many bytes the values take.</summary>
    public int Size { get; private set; }

    /// <summary>Reads as many values as there are.</summary>
    public void Parse(ReadOnlySpan<byte> text)
    {
        if (_text.Length < text.Length) _text = new byte[text.Length];
        text.CopyTo(_text);
        (_at, _length) = (0, text.Length);
        _tokens.Clear();
        int end = 0, whole = 0;
        while (IsNext((byte)'{') || IsNext((byte)'['))
        {
            if (!ReadValue(0)) break;
            end = _at;
            whole = _tokens.Count;
        }
        _tokens.RemoveRange(whole, _tokens.Count - whole);
        _at = end;
        if (whole > 0) SkipBlanks();
        Size = _at == _length ? _at : end;
    }

    private bool ReadValue(int cost)
    {
        SkipBlanks();
        if (_at >= _length) return false;
        return _text[_at] switch
        {
            (byte)'{' => ReadItems(JsonKind.Object, (byte)'}', cost + ObjectCost),
            (byte)'[' => ReadItems(JsonKind.Array, (byte)']', cost + ArrayCost),
            _ when cost == MostCost => false,
            (byte)'"' => ReadString(JsonKind.String),
            (byte)'t' => ReadWord(JsonKind.True, "true"u8),
            (byte)'f' => ReadWord(JsonKind.False, "false"u8),
            (byte)'n' => ReadWord(JsonKind.Null, "null"u8),
            (byte)'N' => ReadWord(JsonKind.NotANumber, "NaN"u8),
            _ => ReadNumber(),
        };
    }

    private bool ReadItems(JsonKind kind, byte close, int cost)
    {
        if (cost > MostCost) return false;
        int token = Begin(kind);
        _at++;
        bool isEmpty = IsNext(close), goesOn = !isEmpty;
        while (goesOn)
        {
            if (!(kind == JsonKind.Object ? ReadMember(cost) : ReadValue(cost))) return false;
            goesOn = IsNext((byte)',');
            if (goesOn) _at++;
        }
        if (!IsNext(close)) return false;
        _at++;
        return End(token);
    }

    private bool ReadMember(int cost)
    {
        if (!IsNext((byte)'"')) return false;
        int token = Begin(JsonKind.Member);
        if (!SkipString()) return false;
        int keyEnd = _at;
        if (!IsNext((byte)':')) return false;
        _at++;
        return ReadValue(cost) && End(token, keyEnd);
    }

    private bool ReadString(JsonKind kind)
    {
        int token = Begin(kind);
        return SkipString() && End(token);
    }

    private bool SkipString()
    {
        for (_at++; _at < _length; _at++)
        {
            if (_text[_at] == '"')
            {
                _at++;
                return true;
            }
            if (_text[_at] == '\\' && !SkipEscape()) return false;
        }
        return false;
    }

    private bool SkipEscape()
    {
        if (++_at >= _length) return false;
        if (_text[_at] != 'u') return "\"\\/bfnrt"u8.Contains(_text[_at]);
        for (int digit = 0; digit < 4; digit++)
        {
            if (++_at >= _length || !char.IsAsciiHexDigit((char)_text[_at])) return false;
        }
        return true;
    }

    private bool ReadWord(JsonKind kind, ReadOnlySpan<byte> word)
    {
        int token = Begin(kind);
        if (!_text.AsSpan(_at, _length - _at).StartsWith(word)) return false;
        _at += word.Length;
        return End(token);
    }

    private bool ReadNumber()
    {
        int token = Begin(JsonKind.Number);
        if (_text[_at] == '-') Step();
        if (_at >= _length || !char.IsAsciiDigit((char)_text[_at])) return false;
        bool isZero = _text[_at++] == '0';
        int end = _at;
        if (!isZero) SkipDigits(ref end);
        if (IsNext((byte)'.'))
        {
            _at++;
            if (!SkipDigits(ref end)) return false;
        }
        if (IsNext((byte)'e') || IsNext((byte)'E'))
        {
            _at++;
            if (IsNext((byte)'+') || IsNext((byte)'-')) _at++;
            if (!SkipDigits(ref end)) return false;
        }
        _at = end;
        return End(token);
    }

    private bool SkipDigits(ref int end)
    {
        SkipBlanks();
        int start = _at;
        while (_at < _length && char.IsAsciiDigit((char)_text[_at])) _at++;
        if (_at == start) return false;
        end = _at;
        return true;
    }

    private void Step()
    {
        _at++;
        SkipBlanks();
    }

    private int Begin(JsonKind kind)
    {
        _tokens.Add(new JsonToken(kind, _at, _at));
        return _tokens.Count - 1;
    }

    private bool End(int token, int keyEnd = 0)
    {
        _tokens[token] = _tokens[token] with { End = _at, KeyEnd = keyEnd };
        return true;
    }

    private bool IsNext(byte letter)
    {
        SkipBlanks();
        return _at < _length && _text[_at] == letter;
    }

    private void SkipBlanks()
    {
        while (_at < _length && _text[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _at++;
    }
}
