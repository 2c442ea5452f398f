namespace GenShark.Protocols;

/// <summary>Goes through the fields of a radiotap header; fields are aligned to their sizes, from the header's start.</summary>
internal ref struct RadiotapReader
{
    internal const int VendorHeaderSize = 6;
    private const int MaxWords = 32;
    private const uint More = 1u << 31;

    // Bytes of each field, and what their place is a multiple of.
    private static ReadOnlySpan<byte> Sizes => [8, 1, 1, 4, 2, 1, 1, 2, 2, 2, 1, 1, 1, 1, 2, 2, 1, 1, 8, 3, 8, 12, 12, 12, 12, 6, 1, 4];
    private static ReadOnlySpan<byte> Alignments => [8, 1, 1, 2, 2, 1, 1, 2, 2, 2, 1, 1, 1, 1, 2, 2, 1, 1, 4, 1, 4, 2, 8, 2, 2, 2, 1, 2];

    private readonly Slice _header;
    private readonly int _end;
    private readonly int _words;
    private int _word;
    private int _bit = -1;
    private int _next;
    private bool _isOther;

    /// <param name="header">The layer's window.</param>
    internal RadiotapReader(Slice header)
    {
        _header = header;
        _end = Math.Min(header.UInt16Little(2), header.Length);
        _words = CountWords(header);
        _next = 4 + 4 * _words;
    }

    internal RadiotapField Field { get; private set; }

    /// <summary>From the header's start.</summary>
    internal int At { get; private set; }

    internal int Size { get; private set; }

    /// <summary>False at the end, and at a field of unknown size.</summary>
    internal bool MoveNext()
    {
        while (_word < _words)
        {
            uint word = _header.UInt32Little(4 + 4 * _word);
            if (++_bit >= 31)
            {
                // The next word is of the standard namespace again, of a vendor's, or goes on with numbers that nobody gave out.
                _isOther = (word & 1u << 29) == 0;
                (_word, _bit) = (_word + 1, -1);
                continue;
            }
            if ((word & 1u << _bit) == 0 || _bit == 29) continue;
            if (_bit == (int)RadiotapField.Vendor) return MoveToVendor();
            if (_isOther) continue;
            return _bit < Sizes.Length && Move(Sizes[_bit], Alignments[_bit]);
        }
        return false;
    }

    private bool MoveToVendor()
    {
        int at = _next + 1 & ~1;
        return Move(VendorHeaderSize + _header.UInt16Little(at + 4), 2);
    }

    private bool Move(int size, int alignment)
    {
        At = (_next + alignment - 1) / alignment * alignment;
        if (At + size > _end) return false;
        (Field, Size, _next) = ((RadiotapField)_bit, size, At + size);
        return true;
    }

    internal static int CountWords(in Slice header)
    {
        int count = 1;
        while (count < MaxWords && (header.UInt32Little(4 * count) & More) != 0) count++;
        return count;
    }

    /// <summary>Where a field stands for the first time; 0 if it is not there.</summary>
    internal static int Find(in Slice header, RadiotapField field)
    {
        if ((header.UInt32Little(4) & 1u << (int)field) == 0) return 0;
        for (var reader = new RadiotapReader(header); reader.MoveNext();)
        {
            if (reader.Field == field) return reader.At;
        }
        return 0;
    }
}
