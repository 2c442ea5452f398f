namespace GenShark.Protocols;

/// <summary>A name and the address that it stands for, or the address alone (RFC 3261, 20.10), as places in the message.</summary>
internal readonly record struct SipAddress
{
    /// <summary>Of no size if there is none.</summary>
    public TextPart Display { get; private init; }

    public TextPart Uri { get; private init; }

    /// <summary>Whether the address stands alone: its parameters are the header's then.</summary>
    public bool IsBare { get; private init; }

    /// <summary>Where the header goes on behind the address.</summary>
    public int End { get; private init; }

    /// <summary>What follows the address in its header.</summary>
    public TextPart Rest(TextPart value) => new(End, value.At + value.Size - End);

    /// <summary>Reads an address; false if there is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, TextPart value, out SipAddress address)
    {
        address = default;
        int end = value.At + value.Size, at = SipText.Trim(message, value.At, end).At;
        if (at >= end) return false;
        int display = at;
        if (message[at] == '"')
        {
            at = SipText.EndOf(message, at, end, (byte)'<', (byte)'<');
            if (at >= end) return false;
            int size = message[display..at].LastIndexOf((byte)'"') + 1;
            return TryReadBracketed(message, at, end, new TextPart(display, size), out address);
        }
        ReadOnlySpan<byte> rest = message[at..end];
        int open = rest.IndexOf((byte)'<'), colon = rest.IndexOf((byte)':');
        if (open >= 0 && (colon < 0 || open < colon)) return TryReadBracketed(message, at + open, end, new TextPart(display, open), out address);
        if (colon <= 0) return false;
        int stop = rest.IndexOfAny(";, \t>"u8);
        if (stop >= 0 && stop < colon) return false;
        int size2 = stop < 0 ? rest.Length : stop;
        address = new SipAddress { Uri = new TextPart(at, size2), IsBare = true, End = at + size2 };
        return true;
    }

    private static bool TryReadBracketed(ReadOnlySpan<byte> message, int open, int end, TextPart display, out SipAddress address)
    {
        int size = message[open..end].IndexOf((byte)'>');
        address = default;
        if (size < 0) return false;
        address = new SipAddress { Display = display, Uri = new TextPart(open + 1, size - 1), End = open + size + 1 };
        return true;
    }
}

/// <summary>The addresses of a header, each with its parameters.</summary>
internal ref struct SipAddressList(ReadOnlySpan<byte> message, TextPart value)
{
    private readonly ReadOnlySpan<byte> _message = message;
    private int _at = value.At;

    public SipAddress Current { get; private set; }

    /// <summary>From the first semicolon on.</summary>
    public TextPart Parameters { get; private set; }

    public bool MoveNext()
    {
        int end = value.At + value.Size;
        if (_at >= end || !SipAddress.TryRead(_message, new TextPart(_at, end - _at), out SipAddress address)) return false;
        Current = address;
        int next = SipText.EndOf(_message, address.End, end, (byte)',', (byte)',');
        Parameters = new TextPart(address.End, next - address.End);
        _at = next + 1;
        return true;
    }
}
