namespace GenShark;

/// <summary>Finds components in a value of a declared type, for its view. What isn't there is empty.</summary>
public static class BerView
{
    /// <summary>The component with its head; without that of an explicit tag.</summary>
    public static Slice Element(scoped in Slice slice, BerType type, int index)
    {
        if (!BerElement.TryRead(slice, 0, out BerElement head, out _)) return default;
        if (type.Tag is { IsGiven: true, IsExplicit: true })
        {
            Slice inner = slice.Part(head.HeaderSize, head.ContentSize);
            return BerElement.TryRead(inner, 0, out head, out _) ? Find(inner, head, type, index) : default;
        }
        return Find(slice, head, type, index);
    }

    /// <summary>The component's contents.</summary>
    public static Slice Content(scoped in Slice slice, BerType type, int index) => Content(Element(slice, type, index));

    /// <summary>A value's contents.</summary>
    public static Slice Content(scoped in Slice element) =>
        BerElement.TryRead(element, 0, out BerElement head, out _) ? element.Part(head.HeaderSize, head.ContentSize) : default;

    /// <summary>What a value is of ASN.1's own types; <see cref="Asn.Any"/> if its tag is of another class.</summary>
    public static Asn TypeOf(in Slice element) => BerElement.TryRead(element, 0, out BerElement head, out _) && head.Class == BerClass.Universal ? (Asn)head.Number : Asn.Any;

    /// <summary>A component that is an integer; its last 8 bytes if it is longer.</summary>
    public static long Integer(in Slice slice, BerType type, int index) => Integer(Content(slice, type, index).Bytes);

    /// <summary>An integer's value by its contents.</summary>
    public static long Integer(ReadOnlySpan<byte> content)
    {
        long value = content.Length > 0 && content[0] >= 0x80 ? -1 : 0;
        foreach (byte digit in content) value = value << 8 | digit;
        return value;
    }

    /// <summary>A named bit of a bit string by its contents.</summary>
    public static bool Bit(ReadOnlySpan<byte> content, int bit) => content.Length > 1 + bit / 8 && (content[1 + bit / 8] & 0x80 >> bit % 8) != 0;

    private static Slice Find(scoped in Slice slice, scoped in BerElement head, BerType type, int index)
    {
        BerMember member = type.Members[index];
        switch (type.Form)
        {
            case BerForm.Choice: return BerMatch.Fits(member, head) ? Untagged(slice, head, member) : default;
            case BerForm.Value: return slice;
        }
        int next = 0;
        for (int at = head.HeaderSize; at < head.ContentEnd;)
        {
            if (!BerElement.TryRead(slice, at, out BerElement element, out _)) return default;
            next = BerMatch.Next(type, next, element);
            if (next >= type.Members.Length) return default;
            if (next == index && BerMatch.Fits(member, element)) return Untagged(slice.Part(at, element.Size), element, member);
            at += element.Size;
            if (type.Form is BerForm.Sequence) next++;
        }
        return default;
    }

    private static Slice Untagged(scoped in Slice element, scoped in BerElement head, BerMember member) =>
        member.Tag.IsExplicit ? element.Part(head.HeaderSize, head.ContentSize) : element;
}
