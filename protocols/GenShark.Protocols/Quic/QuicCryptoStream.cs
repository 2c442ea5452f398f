namespace GenShark.Protocols;

/// <summary>What becomes of a piece of the handshake.</summary>
internal enum QuicPieceKind : byte
{
    /// <summary>It follows what came before.</summary>
    Next,
    /// <summary>It came before what it follows.</summary>
    Early,
    /// <summary>It is what lacked before pieces that came early.</summary>
    Filling,
    /// <summary>It came before.</summary>
    Again,
    /// <summary>Some of it came before.</summary>
    Overlapping,
}

/// <summary>What a piece is, and the run of pieces that it is one of if they come in another order.</summary>
internal readonly record struct QuicPiece(QuicPieceKind Kind, QuicRun? Run)
{
    /// <summary>Of a piece that overlaps: where in it begins what did not come before; 0 if that can't be read yet.</summary>
    public int NewAt { get; init; }
}

/// <summary>Pieces that came in another order than they have.</summary>
/// <param name="start">The place of the first one's first byte in the stream.</param>
internal sealed class QuicRun(ulong start)
{
    private const int MostPieces = 64, MostBytes = 64 << 10;

    private readonly List<(int Frame, int Offset, byte[] Bytes)> _pieces = [];

    public ulong Start => start;

    /// <summary>In the order of the stream.</summary>
    public IReadOnlyList<(int Frame, int Offset, byte[] Bytes)> Pieces => _pieces;

    /// <summary>The packet that brought what lacked; 0 if none did.</summary>
    public int CompletedIn { get; set; }

    /// <summary>How many bytes there are from the beginning on.</summary>
    public int Length { get; private set; }

    /// <summary>Whether no bytes lack between the first and the last.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Takes a piece in; false if there is no room for it.</summary>
    public bool Add(int frame, ulong offset, ReadOnlySpan<byte> bytes)
    {
        if (_pieces.Count == MostPieces || offset + (ulong)bytes.Length - start > MostBytes) return false;
        int at = (int)(offset - start), place = _pieces.FindIndex(piece => piece.Offset > at);
        _pieces.Insert(place < 0 ? _pieces.Count : place, (frame, at, bytes.ToArray()));
        Measure();
        return true;
    }

    private void Measure()
    {
        (Length, IsWhole) = (0, true);
        foreach ((_, int offset, byte[] bytes) in _pieces)
        {
            IsWhole &= offset <= Length;
            Length = Math.Max(Length, offset + bytes.Length);
        }
    }

    public byte[] Join()
    {
        byte[] whole = new byte[Length];
        foreach ((_, int offset, byte[] bytes) in _pieces) bytes.CopyTo(whole, offset);
        return whole;
    }
}

/// <summary>The handshake's bytes of one side, which come in pieces of any order (RFC 9000, 19.6).</summary>
internal sealed class QuicCryptoStream
{
    private QuicRun? _run;
    private ulong _next;

    /// <summary>Takes a piece in.</summary>
    /// <param name="frame">Its packet's number.</param>
    /// <param name="offset">Its place in the stream.</param>
    /// <param name="bytes">The piece.</param>
    /// <param name="mayKeep">Whether there is room for it if it came early.</param>
    public QuicPiece Add(int frame, ulong offset, ReadOnlySpan<byte> bytes, bool mayKeep)
    {
        ulong end = offset + (ulong)bytes.Length;
        if (end <= _next && bytes.Length > 0) return new QuicPiece(QuicPieceKind.Again, null);
        if (offset < _next)
        {
            if (_run is not null || end <= _next) return new QuicPiece(QuicPieceKind.Overlapping, null);
            int known = (int)(_next - offset);
            _next = end;
            return new QuicPiece(QuicPieceKind.Overlapping, null) { NewAt = known };
        }
        if (_run is null && offset == _next)
        {
            _next = end;
            return new QuicPiece(QuicPieceKind.Next, null);
        }
        if (!mayKeep) return new QuicPiece(QuicPieceKind.Early, null);
        QuicRun run = _run ??= new QuicRun(_next);
        if (!run.Add(frame, offset, bytes)) return new QuicPiece(QuicPieceKind.Early, null);
        if (!run.IsWhole) return new QuicPiece(QuicPieceKind.Early, run);
        (_run, _next, run.CompletedIn) = (null, _next + (ulong)run.Length, frame);
        return new QuicPiece(QuicPieceKind.Filling, run);
    }
}
