namespace GenShark.Protocols;

/// <summary>How far a message has come whose pieces tell only whether more follow: the place of each is behind the one before.</summary>
internal struct PieceProgress
{
    private ulong _message;
    private int _offset;

    /// <summary>The place of the next piece.</summary>
    /// <param name="messages">How many messages have begun.</param>
    /// <param name="size">Of the piece, in bytes.</param>
    /// <param name="moreFollow">False for the last one.</param>
    public FragmentPlace Next(ref ulong messages, int size, bool moreFollow)
    {
        if (_offset == 0) _message = messages++;
        var place = new FragmentPlace(_message, _offset, moreFollow) { IsWhole = true };
        _offset = moreFollow ? _offset + size : 0;
        return place;
    }
}
