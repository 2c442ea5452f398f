namespace GenShark.Conformance.Pdml;

/// <summary>Walks the attributes of a start tag. Values may hold any byte but their own quote.</summary>
internal ref struct AttributeEnumerator(ReadOnlySpan<byte> tag)
{
    private readonly ReadOnlySpan<byte> tag = tag;

    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Offset behind the last attribute read.</summary>
    public int Position { get; private set; }

    /// <summary>True once a value lacks its closing quote: the tag is cut or damaged.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Moves to the next attribute; false at the tag's <c>/</c> or <c>&gt;</c>, or at the span's end.</summary>
    public bool MoveNext()
    {
        var at = Position;
        while (at < tag.Length && tag[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        Position = at;
        if (at >= tag.Length || tag[at] is (byte)'/' or (byte)'>')
            return false;

        var equals = tag[at..].IndexOf((byte)'=');
        if (equals < 0 || at + equals + 1 >= tag.Length || tag[at + equals + 1] is not ((byte)'"' or (byte)'\''))
            return Fail();
        Name = tag.Slice(at, equals);
        var start = at + equals + 2;
        var length = tag[start..].IndexOf(tag[start - 1]);
        if (length < 0)
            return Fail();
        Value = tag.Slice(start, length);
        Position = start + length + 1;
        return true;
    }

    private bool Fail()
    {
        IsDamaged = true;
        Position = tag.Length;
        return false;
    }
}
