namespace GenShark;

/// <summary>The head of a value in BER (X.690, 8.1): its tag, and where its contents lie.</summary>
public readonly struct BerElement
{
    // Deeper than any type that is declared.
    private const int MostIndefinite = 64;

    private const int MostContent = int.MaxValue / 2;

    public BerClass Class { get; private init; }
    public bool IsConstructed { get; private init; }
    public int Number { get; private init; }

    /// <summary>How many bytes tag and length take.</summary>
    public int HeaderSize { get; private init; }

    /// <summary>How many bytes the contents take; those that end a value of indefinite length are not counted.</summary>
    public int ContentSize { get; private init; }

    /// <summary>How many bytes the value takes in all.</summary>
    public int Size { get; private init; }

    /// <summary>Offset behind the contents.</summary>
    public int ContentEnd => HeaderSize + ContentSize;

    /// <summary>Whether more contents are claimed than any packet has.</summary>
    public bool IsImpossible => ContentSize == MostContent;

    /// <summary>Whether it only ends a value of indefinite length.</summary>
    public bool IsEnd => Class == BerClass.Universal && Number == 0;

    public bool Is(Asn type) => Class == BerClass.Universal && Number == (int)type;

    public bool Is(BerTag tag) => Class == tag.Class && Number == tag.Number;

    /// <summary>Reads the head at <paramref name="at"/>.</summary>
    /// <param name="slice">The window.</param>
    /// <param name="at">Where the head starts.</param>
    /// <param name="element">The head. What it says of the size is not checked against the window.</param>
    /// <param name="lacking">Where a byte lacks if the head isn't there.</param>
    public static bool TryRead(in Slice slice, int at, out BerElement element, out int lacking)
    {
        element = default;
        lacking = at;
        if (!slice.Has(at, 1)) return false;
        byte first = slice.UInt8(at);
        int next = at + 1, number = first & 0x1f;
        if (number == 0x1f && !TryReadNumber(slice, ref next, out number))
        {
            lacking = next;
            return false;
        }
        lacking = next;
        if (!slice.Has(next, 1)) return false;
        byte length = slice.UInt8(next++);
        long size = length;
        bool isIndefinite = length == 0x80;
        if (length > 0x80)
        {
            size = 0;
            for (int left = length & 0x7f; left > 0; left--)
            {
                lacking = next;
                if (!slice.Has(next, 1)) return false;
                size = Math.Min(size << 8 | slice.UInt8(next++), MostContent);
            }
        }
        if (isIndefinite) size = IndefiniteSize(slice, next);
        element = new BerElement
        {
            Class = (BerClass)(first >> 6),
            IsConstructed = (first & 0x20) != 0,
            Number = number,
            HeaderSize = next - at,
            ContentSize = (int)size,
            Size = next - at + (int)size + (isIndefinite ? 2 : 0),
        };
        return true;
    }

    private static bool TryReadNumber(in Slice slice, ref int next, out int number)
    {
        number = 0;
        while (slice.Has(next, 1))
        {
            byte digit = slice.UInt8(next++);
            number = number << 7 & int.MaxValue | digit & 0x7f;
            if (digit < 0x80) return true;
        }
        return false;
    }

    // The contents end before the two zeros that close them; without those, with the window.
    private static int IndefiniteSize(in Slice slice, int start)
    {
        int at = start, open = 1;
        while (slice.Has(at, 2))
        {
            if (slice.UInt16(at) == 0)
            {
                if (--open == 0) return at - start;
                at += 2;
                continue;
            }
            int head = at + 1;
            if ((slice.UInt8(at) & 0x1f) == 0x1f && !TryReadNumber(slice, ref head, out _)) break;
            if (slice.UInt8(head) == 0x80)
            {
                if (++open > MostIndefinite) break;
                at = head + 1;
                continue;
            }
            if (!TryRead(slice, at, out BerElement element, out _)) break;
            at += element.Size;
        }
        return Math.Max(0, slice.Length - start);
    }
}
