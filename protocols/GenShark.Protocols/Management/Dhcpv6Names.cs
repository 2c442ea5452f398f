using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows domain names in the form of DNS, never compressed (RFC 8415, 10). A name that its field cuts before the zero at its end is a part of one.</summary>
internal static class Dhcpv6Names
{
    private const int LongestLabel = 63, LongestName = 255;

    /// <summary>Names below a text that covers them all.</summary>
    public static bool WalkList(Dissection d, in Dhcpv6Value o, int field, string label)
    {
        if (o.Length == 0) return true;
        d.TextNode(label, o.Slice, o.At, o.Length);
        d.Open();
        bool done = Walk(d, o.Slice, o.At, o.End, field);
        d.Close();
        return done;
    }

    public static bool Walk(Dissection d, in Slice s, int at, int end, int field)
    {
        bool isFirst = true;
        while (at < end)
        {
            int size = SizeOf(s, at, end, out int labels);
            if (size == 0) return true;
            bool isWhole = s.UInt8(at + size - 1) == 0;
            if (labels == 0) WalkRoot(d, s, at);
            else if (isWhole && labels == 1) WalkTop(d, s, at, size);
            else if (isWhole) Show(d, s, at, size, field, null);
            else if (isFirst) Show(d, s, at, size, field, labels == 1 ? "Partial domain name: " : "Multi-part partially qualified Domain Name: ");
            isFirst = false;
            at += size;
        }
        return true;
    }

    // Of the name in bytes, the zero at its end included; 0 if it is none.
    private static int SizeOf(in Slice s, int start, int end, out int labels)
    {
        labels = 0;
        int at = start;
        for (; at < end && s.UInt8(at) is > 0 and var size; at += 1 + size, labels++)
        {
            if (size > LongestLabel || at + 1 + size > end) return 0;
        }
        int whole = Math.Min(at + 1, end) - start;
        return whole > LongestName ? 0 : whole;
    }

    private static void Show(Dissection d, in Slice s, int at, int size, int field, string? label)
    {
        TextBuilder name = d.BeginText();
        PlainName.Write(name, s.Trim(at + size), at);
        if (label is null) name.Append('.');
        d.EndValue(field, s, at, size, NodeFlags.None);
        if (label is null || !d.WantsText || d.LastNode == Tape.Discarded) return;
        PlainName.Write(d.BeginText().Append(label), s.Trim(at + size), at);
        d.EndText(d.LastNode);
    }

    private static void WalkRoot(Dissection d, in Slice s, int at)
    {
        const string Complaint = "ERROR: A root-only domain name cannot be resolved.";
        d.BeginInfo(append: true)?.Append(" [ROOT-ONLY DOMAIN NAME]"u8);
        d.Made(Dhcpv6Fields.RootOnlyDomainName, s, at, 1, "['.' (0)]"u8);
        Complain(d, s, at, 1, Complaint, Dhcpv6Fields.ExpertRootOnlyDomainName, Severity.Error, ExpertGroup.Protocol);
    }

    private static void WalkTop(Dissection d, in Slice s, int at, int size)
    {
        const string Complaint = "WARNING: TLDs are rarely resolvable ";
        Show(d, s, at, size, Dhcpv6Fields.Tld, null);
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            TextBuilder text = d.BeginText().Append("Top Level Domain name (TLD): ");
            PlainName.Write(text, s.Trim(at + size), at);
            text.Append('.');
            d.EndText(d.LastNode);
        }
        Complain(d, s, at, size, Complaint, Dhcpv6Fields.ExpertTldLookup, Severity.Warning, ExpertGroup.Comments);
    }

    private static void Complain(Dissection d, in Slice s, int at, int size, string complaint, int field, Severity severity, ExpertGroup group)
    {
        d.Open();
        d.TextNode(complaint, s, at, size);
        d.Open();
        d.BeginText().Append(complaint);
        d.Expert(field, s, severity, group);
        d.Close();
        d.Close();
    }
}
