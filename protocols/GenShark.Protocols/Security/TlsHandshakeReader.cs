using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a part of a handshake record is.</summary>
internal enum TlsPieceKind : byte
{
    /// <summary>A whole message.</summary>
    Message,
    /// <summary>Bytes that are no message, or none that can be read.</summary>
    Encrypted,
    /// <summary>The beginning of a message.</summary>
    Fragment,
    /// <summary>More of a message that began in a record before.</summary>
    MiddleFragment,
    /// <summary>The rest of such a message.</summary>
    LastFragment,
}

/// <summary>Goes through the messages of a handshake record. Nothing in a record says whether it is encrypted: that is told by what it would be if it were not.</summary>
internal ref struct TlsHandshakeReader(Slice content, TlsRecordState state)
{
    internal const int HeaderSize = 4;

    // Shorter records are not taken for encrypted ones; longer messages are.
    private const int LeastEncrypted = 16, LongestMessage = 0xffff;

    private readonly Slice _content = content;
    private readonly TlsRecordState _state = state;
    private bool _isOpen;

    /// <summary>Where the part begins.</summary>
    public int Start { get; private set; }

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    public TlsPieceKind Kind { get; private set; }

    /// <summary>The message's name.</summary>
    public readonly string Name => Kind switch
    {
        TlsPieceKind.Encrypted => TlsHandshake.EncryptedName,
        TlsPieceKind.MiddleFragment or TlsPieceKind.LastFragment => _state.ContinuedName!,
        _ => TlsHandshake.NameOf(_content.From(Start)),
    };

    /// <summary>How many bytes a message takes with its header.</summary>
    public static int SizeOf(in Slice message) => message.Length < HeaderSize ? MessageSize.Unknown : HeaderSize + (int)message.UInt24(1);

    /// <summary>Goes on to the next part; false behind the last.</summary>
    public bool MoveNext()
    {
        Start += Size;
        Size = Math.Max(0, _content.Length - Start);
        if (Size == 0) return false;
        bool isContinued = !_isOpen && _state.Continued.Taken > 0;
        _isOpen = true;
        if (isContinued) (Kind, Size) = (_state.Continued.Completes ? TlsPieceKind.LastFragment : TlsPieceKind.MiddleFragment, _state.Continued.Taken);
        else if (Start == 0 && IsEncrypted) Kind = TlsPieceKind.Encrypted;
        else Kind = Measure();
        return true;
    }

    private readonly bool IsEncrypted => Size >= LeastEncrypted && _state.IsCipherChanged || Size >= HeaderSize && MessageLength > LongestMessage
        || Size >= LeastEncrypted && _content.UInt32(0) == 0 && _content.UInt8(HeaderSize) == 0;

    private readonly int MessageLength => (int)_content.UInt24(Start + 1);

    private TlsPieceKind Measure()
    {
        if (Size < HeaderSize || Size < HeaderSize + MessageLength) return TlsPieceKind.Fragment;
        Size = HeaderSize + MessageLength;
        return ((TlsHandshakeType)_content.UInt8(Start)).Name() is null ? TlsPieceKind.Encrypted : TlsPieceKind.Message;
    }
}
