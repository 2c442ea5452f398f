namespace GenShark.Protocols;

/// <summary>Domain names as DNS writes them, compressed within the option (RFC 3397).</summary>
internal static class DhcpNames
{
    private const int PointerMask = 0xc0;

    /// <summary>Shows names up to the option's end. False if one does not end in it.</summary>
    public static bool Walk(Dissection d, in DhcpOptionValue o, int at, int field)
    {
        while (at < o.End)
        {
            int size = WalkName(d, o, at, field);
            if (size == 0) return d.Fail(o.Slice, at, o.End - at + 1);
            at += size;
        }
        return true;
    }

    /// <summary>Shows one name; false if it does not end in the option.</summary>
    public static bool WalkFirst(Dissection d, in DhcpOptionValue o, int at, int field) => WalkName(d, o, at, field) > 0 || d.Fail(o.Slice, at, o.End - at + 1);

    /// <summary>Shows one name.</summary>
    public static void WalkOne(Dissection d, in DhcpOptionValue o, int at, int field) => WalkName(d, o, at, field);

    private static int WalkName(Dissection d, in DhcpOptionValue o, int at, int field)
    {
        TextBuilder text = d.BeginText();
        int size = Read(text, o, at);
        if (size > 0) d.EndValue(field, o.Slice, at, size, NodeFlags.None);
        return size;
    }

    // Pointers may only go back, so that no name has loops. Returns the bytes at the place itself, 0 if the name is broken.
    private static int Read(TextBuilder text, in DhcpOptionValue o, int at)
    {
        int size = 0, limit = at, start = at;
        while (at < o.End)
        {
            byte length = o.Slice.UInt8(at);
            if (length == 0)
            {
                if (text.Length == 0) text.Append("<Root>"u8);
                return size > 0 ? size : at + 1 - start;
            }
            if ((length & PointerMask) == PointerMask)
            {
                int target = o.At + (o.Slice.UInt16(at) & 0x3fff);
                if (size == 0) size = at + 2 - start;
                if (target >= limit || target == start)
                {
                    text.Clear();
                    text.Append("<Name contains a pointer that loops>"u8);
                    return size;
                }
                at = limit = target;
                continue;
            }
            if ((length & PointerMask) != 0 || at + 1 + length > o.End) return 0;
            if (text.Length > 0) text.Append('.');
            text.Append(o.Slice.Span(at + 1, length));
            at += 1 + length;
        }
        // The last name may lack its end.
        return at == o.End ? size > 0 ? size : at - start : 0;
    }
}
