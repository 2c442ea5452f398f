using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows messages of tags: all their heads stand first, and say where the values end that follow in the same order.</summary>
internal readonly ref struct GquicTagNodes(Dissection d, Slice s)
{
    private const int NameSize = 4, HeadSize = 8;

    private readonly Dissection d = d;
    private readonly Slice s = s;

    /// <summary>A message with its name. False if bytes lack.</summary>
    public bool ShowMessage(int at, out int end)
    {
        end = at;
        if (!d.Text(GquicFields.Tag, s, at, NameSize)) return false;
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append(" (").Append(GquicTags.NameOfMessage(s.UInt32(at)) ?? "Unknown Tag").Append(')');
            d.EndAppendix(d.LastNode);
        }
        return ShowNumbered(at + NameSize, out end);
    }

    /// <summary>A message from the number of its tags on. False if bytes lack.</summary>
    public bool ShowNumbered(int at, out int end)
    {
        end = at;
        if (!d.Number(GquicFields.TagNumber, s, at, 2, (ulong)s.UnsignedLittle(at, 2), NodeFlags.LittleEndian) || !d.Bytes(GquicFields.Padding, s, at + 2, 2)) return false;
        return ShowTags(at + 4, (uint)s.UnsignedLittle(at, 2), out end);
    }

    private bool ShowTags(int at, uint count, out int end)
    {
        end = at;
        long values = at + (long)count * HeadSize;
        uint last = 0;
        long total = 0;
        for (; count > 0; count--, at += HeadSize)
        {
            if (!ShowTag(at, values, ref last, ref total)) return false;
        }
        if (total == 0)
        {
            d.BeginText().Append("Invalid total tag length: 0");
            d.Expert(GquicFields.LengthInvalid, s, Severity.Warning, ExpertGroup.Protocol);
            end = s.Length;
            return true;
        }
        end = (int)Math.Min(values + total, s.Length);
        return true;
    }

    private bool ShowTag(int at, long values, ref uint last, ref long total)
    {
        int node = d.Node(GquicFields.Tags, s, at, HeadSize);
        d.Open();
        if (!d.Text(GquicFields.TagType, s, at, NameSize)) return false;
        GquicTag tag = GquicTags.Find(s.UInt32(at));
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append(" (").Append(tag.Name).Append(')');
            d.EndAppendix(d.LastNode);
        }
        uint valueEnd = s.UInt32Little(at + NameSize);
        if (!d.Number(GquicFields.TagOffsetEnd, s, at + NameSize, 4, (ulong)valueEnd, NodeFlags.LittleEndian)) return false;
        uint length = valueEnd - last;
        d.Number(GquicFields.TagOffsetLength, s, at + NameSize, 4, (ulong)length, NodeFlags.Generated);
        Label(node, at, tag, length);
        // An end before the one before it: no value is so long.
        if ((int)length < 0) return d.Need(s, s.Length, 1);
        long start = values + last;
        int size = (int)Math.Clamp(s.Length - start, 0, length);
        if (size != length) NoteTruncation();
        if (!d.Need(s, (int)Math.Min(start, int.MaxValue), 0)) return false;
        if (!ShowValue((int)start, size, tag, at, node)) return false;
        d.Close();
        (last, total) = (valueEnd, total + size);
        return true;
    }

    private void Label(int node, int at, in GquicTag tag, uint length)
    {
        if (!d.WantsText || node == Tape.Discarded) return;
        d.BeginText().Append("Tag/value: ").Append(GquicTags.Text(s.Span(at, NameSize))).Append(" (").Append(tag.Name).Append($") (l={length})");
        d.EndText(node);
    }

    private void NoteTruncation()
    {
        d.Open();
        d.BeginText().Append("Truncated Tag Length...");
        d.Expert(GquicFields.TagLengthTruncated, s, Severity.Note, ExpertGroup.Malformed);
        d.Close();
    }

    private bool ShowValue(int at, int size, in GquicTag tag, int headAt, int node)
    {
        if (!d.Bytes(GquicFields.TagValue, s, at, size)) return false;
        int start = at;
        if (!new GquicValueNodes(d, s, tag, headAt, node).Show(ref at, size)) return false;
        if (at == start + size || tag.Form == GquicForm.ServerConfig) return true;
        // As in tshark, of the whole value's length.
        d.TextNode("Unknown Data", s, at, Math.Min(size, Math.Max(0, s.Length - at)));
        d.Open();
        d.BeginText().Append("Unknown Data");
        d.Expert(GquicFields.TagUnknownData, s, Severity.Note, ExpertGroup.Undecoded);
        d.Close();
        return d.Need(s, at, size);
    }

    /// <summary>The configuration of a server is a message within a message, its number of tags longer. False if bytes lack.</summary>
    public bool ShowConfig(int at)
    {
        if (!d.Text(GquicFields.TagScfg, s, at, NameSize)) return false;
        uint count = s.UInt32Little(at + NameSize);
        return d.Number(GquicFields.TagScfgNumber, s, at + NameSize, 4, (ulong)count, NodeFlags.LittleEndian) && ShowTags(at + HeadSize, count, out _);
    }
}
