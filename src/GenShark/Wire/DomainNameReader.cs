namespace GenShark;

/// <summary>Follows a domain name through its layer.</summary>
internal ref struct DomainNameReader
{
    /// <summary>The longest name's text (RFC 1035, 2.3.4: 255 bytes on the wire).</summary>
    private const int Longest = 253;

    // A label that is a string of bits; its text at most: \[x, 32 bytes in hexadecimal, /, three digits, ].
    private const byte BitString = 0x41;
    private const int BitsRoom = 3 + 2 * 32 + 1 + 3 + 1;

    /// <summary>What the text takes at most.</summary>
    public const int Room = 256;

    private readonly ReadOnlySpan<byte> _layer;
    private readonly int _base;
    private readonly Span<byte> _room;
    private int _length;
    private int _counted;
    private bool _isTooLong;
    private int _size;
    private readonly bool _isMeasured;

    /// <param name="slice">The window that the name begins in.</param>
    /// <param name="at">Where in it.</param>
    /// <param name="room">For the text: <see cref="Room"/> bytes; none if only the rest is asked for.</param>
    /// <param name="isMeasured">Whether <see cref="Size"/> alone is asked for, for which no pointer need be followed.</param>
    public DomainNameReader(in Slice slice, int at, Span<byte> room, bool isMeasured = false)
    {
        _isMeasured = isMeasured;
        _layer = slice.Layer;
        _base = slice.LayerOffset;
        _room = room;
        Text = default;
        Read(_base + at);
        if (_size == 0) _size = 1;
    }

    /// <summary>The name with dots between its labels, or what stands for one that can't be told.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>False if the text only stands for the name.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>How many bytes it takes where it stands, pointer included.</summary>
    public readonly int Size => _size;

    /// <summary>The offset in the window of a byte that the name needs and that isn't there, or from where it can't be read on.</summary>
    public int? Lacking { get; private set; }

    private void Read(int start)
    {
        int position = start, steps = 0;
        bool isStart = true, isFirst = true;
        while (true)
        {
            if ((uint)position >= (uint)_layer.Length) { Lack(position); return; }
            byte head = _layer[position++];
            if (head == 0) { End(start, position); return; }
            switch (head >> 6)
            {
                case 0:
                    if (position + head > _layer.Length) { Lack(_layer.Length); return; }
                    AppendLabel(_layer.Slice(position, head));
                    position += head;
                    steps += head + 1;
                    isStart = isFirst = false;
                    break;
                case 1 when head == BitString && !isStart:
                    if (!TryAppendBits(ref position)) return;
                    steps += 2;
                    break;
                case 3:
                    if (position >= _layer.Length) { Lack(position); return; }
                    int target = (head & 0x3f) << 8 | _layer[position++];
                    if (_size == 0) _size = position - start;
                    if (_isMeasured) return;
                    position = target;
                    steps += 2;
                    (isStart, isFirst) = (false, true);
                    break;
                case 2:
                    Lack(position);
                    return;
                default:
                    if (isFirst) { Lack(position); return; }
                    Stop(start, position, "<Unknown extended label>"u8);
                    return;
            }
            // A name that takes more steps than its message has bytes goes round in circles.
            if (steps > _layer.Length)
            {
                Stop(start, position, "<Name contains a pointer that loops>"u8);
                return;
            }
        }
    }

    private void AppendLabel(ReadOnlySpan<byte> label)
    {
        if (_room.IsEmpty) return;
        int needed = label.Length + (_length > 0 ? 1 : 0);
        if (_isTooLong || _length + needed > Longest)
        {
            _isTooLong = true;
            return;
        }
        if (_length > 0) _room[_length++] = (byte)'.';
        label.CopyTo(_room[_length..]);
        _length += label.Length;
        _counted += needed;
    }

    // RFC 2673, 3.1: a count of bits (0 for 256) and as many bytes as hold them, of which tshark reads one for a count of 0.
    private bool TryAppendBits(ref int position)
    {
        if (position >= _layer.Length) return Lacks(position);
        int bits = _layer[position++], size = bits == 0 ? 1 : (bits + 7) / 8;
        if (position + size > _layer.Length) return Lacks(_layer.Length);
        ReadOnlySpan<byte> value = _layer.Slice(position, size);
        position += size;
        if (_room.IsEmpty) return true;
        Span<byte> text = stackalloc byte[BitsRoom];
        "\\[x"u8.CopyTo(text);
        int length = 3;
        foreach (byte part in value)
        {
            part.TryFormat(text[length..], out int written, "x2");
            length += written;
        }
        text[length++] = (byte)'/';
        bits.TryFormat(text[length..], out int digits);
        length += digits;
        text[length++] = (byte)']';
        _isTooLong |= _length + length > Longest;
        if (_isTooLong) return true;
        text[..length].CopyTo(_room[_length..]);
        _length += length;
        return true;
    }

    private bool Lacks(int position)
    {
        Lack(position);
        return false;
    }

    private void End(int start, int position)
    {
        if (_isTooLong) Stop(start, position, "<Name too long>"u8);
        else if (_length == 0) Stop(start, position, "<Root>"u8);
        else
        {
            // tshark does not count what bits take: the text ends so much earlier.
            IsPlain = true;
            Stop(start, position, _room[.._counted]);
        }
    }

    private void Stop(int start, int position, ReadOnlySpan<byte> text)
    {
        Text = text;
        if (_size == 0) _size = position - start;
    }

    private void Lack(int position) => Lacking = position - _base;
}
