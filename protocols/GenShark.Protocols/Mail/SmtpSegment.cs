namespace GenShark.Protocols;

/// <summary>What a segment of a connection is, all of its lines together.</summary>
internal enum SmtpKind : byte { None, Replies, Commands, Piece, End }

/// <summary>What lines of a client are that are no commands.</summary>
internal enum SmtpLogin : byte { None, UserName, Password, Both }

/// <summary>What a segment turned out to be when it passed.</summary>
internal readonly record struct SmtpSegment(SmtpKind Kind)
{
    /// <summary>What its lines are if they answer the server's questions.</summary>
    public SmtpLogin Login { get; init; }

    /// <summary>The mail that it carries a piece of; null if none.</summary>
    public SmtpMail? Mail { get; init; }

    /// <summary>Where in the mail the piece belongs.</summary>
    public int Offset { get; init; }

    /// <summary>How many bytes of the segment belong to the mail.</summary>
    public int PieceSize { get; init; }

    /// <summary>How long the line is that ends the mail: a dot, or a blank line before one.</summary>
    public int EndSize { get; init; }
}

/// <summary>A mail that is collected piece by piece.</summary>
/// <param name="Number">What tells it from others between the same hosts.</param>
internal sealed record SmtpMail(ulong Number)
{
    /// <summary>In bytes, so far.</summary>
    public int Length { get; set; }

    /// <summary>The packet with the end of its last chunk (RFC 3030); 0 if it did not come in chunks.</summary>
    public int ChunksEndIn { get; set; }
}
