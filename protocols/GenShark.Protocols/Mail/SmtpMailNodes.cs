namespace GenShark.Protocols;

/// <summary>Shows the pieces of a mail, and puts them together.</summary>
internal static class SmtpMailNodes
{
    /// <summary>A segment that is a piece: lines of text. It is kept for the whole.</summary>
    public static void ShowPiece(Dissection d, in Slice s, in SmtpSegment segment)
    {
        d.BeginInfo(append: true)?.Append($"C: DATA fragment, {s.Length} byte{(s.Length == 1 ? "" : "s")}");
        d.Session.State<MediaTypes>().Enter(default);
        d.TryCall(Registry.Table("media_type"), TextKey.Of("text/plain"u8), s.Payload(0, s.Length));
        if (segment.Mail is not { } mail) return;
        Slice piece = s;
        d.Reassemble(SmtpFields.Fragmentation, new FragmentPlace(mail.Number, segment.Offset, MoreFollow: true) { IsWhole = true }, ref piece);
        // Chunks are not read as a mail by tshark.
        bool isKnown = mail.ChunksEndIn == d.Frame.Number || mail.ChunksEndIn > 0 && d.Session.IsSecondPass;
        if (isKnown) d.Number(SmtpFields.Fragmentation.ReassembledIn, s, 0, 0, (ulong)mail.ChunksEndIn, NodeFlags.Generated);
    }

    /// <summary>The line that ends a mail.</summary>
    public static void ShowEnd(Dissection d, in Slice s, in SmtpSegment segment)
    {
        d.BeginInfo(append: true)?.Append("C: .");
        // tshark looks for it once.
        d.Node(SmtpFields.Eom, s, 0, d.Session.IsSecondPass ? 0 : segment.EndSize);
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().Append("C: .");
        d.EndText(d.LastNode);
    }

    /// <summary>The whole mail that a segment ends; nothing if there is none.</summary>
    public static Slice Join(Dissection d, scoped in Slice s, scoped in SmtpSegment segment)
    {
        Slice piece = s.Trim(segment.PieceSize);
        if (segment.Mail is not { } mail) return s.Trim(0);
        var place = new FragmentPlace(mail.Number, segment.Offset, MoreFollow: false) { IsWhole = true, OnlyEnds = segment.PieceSize == 0 };
        return d.Reassemble(SmtpFields.Fragmentation, place, ref piece) ? piece : s.Trim(0);
    }
}
