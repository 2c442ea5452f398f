namespace GenShark;

/// <summary>How many bytes a message takes that a slice begins with; <see cref="MessageSize.Unknown"/> if more must be there to tell, 0 if it is none.</summary>
public delegate long FramedSize(in Slice beginning);

/// <summary>
/// All that is known of the streams of a protocol that is not declared: how long its messages are. So the carrier shows its parts as it would if the
/// protocol were there; the messages themselves are data. It is in no list of protocols.
/// </summary>
public sealed class StreamFraming : Protocol
{
    private readonly int _header;
    private readonly FramedSize _size;

    /// <param name="header">How many bytes must be there to tell the size.</param>
    /// <param name="size">Tells the size.</param>
    /// <param name="showsSize">Whether the carrier shows how long each message is.</param>
    /// <param name="comesFirst">Whether it takes what it can before any protocol is guessed.</param>
    public StreamFraming(int header, FramedSize size, bool showsSize, bool comesFirst = false)
    {
        (_header, _size, ComesFirst) = (header, size, comesFirst);
        HasMessages = true;
        (ShowsMessageSize, CatchesFaults) = (showsSize, true);
    }

    /// <summary>Whether it takes what it can before any protocol is guessed, as protocols do that are known by their port.</summary>
    public bool ComesFirst { get; }

    public override string FilterName => "data";
    public override string Name => "Data";
    public override string ShortName => "Data";
    public override int FieldCount => 0;
    public override FieldInfo[] DescribeFields() => [];

    /// <summary>Whether the bytes begin a message, as far as they can tell.</summary>
    public override bool LooksLike(in Slice slice) => slice.CapturedLength < _header || _size(slice) != 0;

    public override int MessageSize(in Slice slice)
    {
        if (slice.CapturedLength < _header) return GenShark.MessageSize.Unknown;
        long size = _size(slice);
        if (size == GenShark.MessageSize.Unknown) return GenShark.MessageSize.Unknown;
        return size >= Math.Max(_header, 1) && size < int.MaxValue ? (int)size : slice.Length;
    }

    public override bool Walk(Dissection dissection, in Slice slice) => dissection.CallData(slice);

    public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)
    {
        isSure = true;
        return null;
    }
}
