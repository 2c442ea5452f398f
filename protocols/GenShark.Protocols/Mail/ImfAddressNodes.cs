namespace GenShark.Protocols;

/// <summary>Shows addresses (RFC 5322, 3.4), which tshark tells by commas and angle brackets alone.</summary>
internal static class ImfAddressNodes
{
    /// <summary>A name and an address.</summary>
    public static void ShowMailbox(Dissection d, in Slice s, TextPart part)
    {
        ReadOnlySpan<byte> mailbox = part.Of(s.Bytes);
        int mark = mailbox.IndexOfAny((byte)'<', (byte)':');
        if (mark < 0)
        {
            d.Text(ImfFields.Address, s, part);
            return;
        }
        int name = mailbox.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r');
        // The last byte before the mark is taken for a blank.
        if (name < mark) d.Text(ImfFields.DisplayName, s, new TextPart(part.At + name, mark - name - 1));
        if (mailbox[mark] == ':') return;
        int address = mark + 1, size = mailbox[address..].IndexOf((byte)'>');
        if (size >= 0) d.Text(ImfFields.Address, s, new TextPart(part.At + address, size));
    }

    /// <summary>Mailboxes, one behind the other.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="s">The mail.</param>
    /// <param name="list">All of them.</param>
    /// <param name="field">The field of each.</param>
    /// <param name="header">The node of all of them, which tells how many there are.</param>
    public static void ShowList(Dissection d, in Slice s, TextPart list, int field, int header)
    {
        ReadOnlySpan<byte> bytes = list.Of(s.Bytes);
        int count = 0;
        foreach (Range range in bytes.Split((byte)','))
        {
            (int at, int size) = range.GetOffsetAndLength(bytes.Length);
            var item = new TextPart(list.At + at, size);
            d.Text(field, s, item);
            d.Open();
            ShowMailbox(d, s, item);
            d.Close();
            count++;
        }
        if (!d.WantsText || header == Tape.Discarded) return;
        d.BeginText().Append($", {count} item{(count == 1 ? "" : "s")}");
        d.EndAppendix(header);
    }
}
