namespace GenShark.Protocols;

/// <summary>A section of a message: records in the number that the header promises.</summary>
internal static class DnsSection
{
    /// <summary>A question's type and class; a record's type, class, time to live and data length. In bytes.</summary>
    public const int QuestionSize = 4, RecordSize = 10;

    public static bool Walk<T>(Dissection d, in Slice s, ref int at, string title, int fixedSize, int count) where T : IStructure<T>, allows ref struct
    {
        if (count == 0) return true;
        if (!d.Need(s, at, 1)) return false;
        int start = at, node = d.TextNode(title, s, start, s.CapturedLength - at);
        d.Open();
        for (int i = 0; i < count; i++)
        {
            // Nothing of a record shows unless its name, what has a fixed place behind that, and its data are there.
            if (!DomainName.Walk(d, -1, s, at, NodeFlags.None, out int nameSize) || !d.Need(s, at + nameSize, fixedSize)) return false;
            if (fixedSize == RecordSize && !d.Need(s, at, nameSize + RecordSize + s.UInt16(at + nameSize + RecordSize - 2)))
            {
                if (d.BeginInfo(append: true) is { } info) WriteBroken(info, s.From(at + nameSize));
                return false;
            }
            if (!T.Walk(d, s.From(at), out int size)) return false;
            at += size;
        }
        d.Close();
        d.EndNode(node, s, at);
        return true;
    }

    // The Info column names a record of which data lacks, and shows of the data what is there.
    private static void WriteBroken(TextBuilder info, in Slice record)
    {
        DnsText.WriteType(info.Append(' '), record.UInt16(0));
        DnsSummary.Write(info, (DnsType)record.UInt16(0), record.From(RecordSize), isTitle: false);
    }
}
