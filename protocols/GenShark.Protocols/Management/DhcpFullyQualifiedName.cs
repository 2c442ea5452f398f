namespace GenShark.Protocols;

/// <summary>The client's name and who registers it (RFC 4702, 2).</summary>
internal static class DhcpFullyQualifiedName
{
    private const int HeaderSize = 3, BinaryFlag = 4;

    public static void Walk(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length < HeaderSize)
        {
            d.BeginText().Append("length isn't >= 3"u8);
            o.Complain(d, DhcpFields.BadLength);
            return;
        }
        Slice s = o.Slice;
        byte flags = s.UInt8(o.At);
        WalkFlags(d, s, o.At, flags);
        d.Number(DhcpFields.FqdnRcode1, s, o.At + 1, 1, (ulong)s.UInt8(o.At + 1));
        d.Number(DhcpFields.FqdnRcode2, s, o.At + 2, 1, (ulong)s.UInt8(o.At + 2));
        if (o.Length == HeaderSize) return;
        if ((flags & BinaryFlag) != 0) DhcpNames.WalkOne(d, o, o.At + HeaderSize, DhcpFields.FqdnName);
        else
        {
            ReadOnlySpan<byte> name = s.Span(o.At + HeaderSize, o.Length - HeaderSize);
            int end = name.IndexOf((byte)0);
            d.Made(DhcpFields.FqdnName, s, o.At + HeaderSize, o.Length - HeaderSize, end < 0 ? name : name[..end]);
        }
    }

    private static void WalkFlags(Dissection d, in Slice s, int at, byte flags)
    {
        d.Number(DhcpFields.FqdnFlags, s, at, 1, (ulong)flags);
        if (d.WantsText)
        {
            TextBuilder text = d.BeginText();
            if ((flags & 8) != 0) text.Append(", Server DDNS"u8);
            if ((flags & 4) != 0) text.Append(", Encoding"u8);
            if ((flags & 2) != 0) text.Append(", Server overrides"u8);
            if ((flags & 1) != 0) text.Append(", Server"u8);
            d.EndAppendix(d.LastNode);
        }
        d.Open();
        d.Number(DhcpFields.FqdnMbz, s, at, 1, (ulong)flags >> 4);
        d.Number(DhcpFields.FqdnN, s, at, 1, (ulong)flags >> 3 & 1);
        d.Number(DhcpFields.FqdnE, s, at, 1, (ulong)flags >> 2 & 1);
        d.Number(DhcpFields.FqdnO, s, at, 1, (ulong)flags >> 1 & 1);
        d.Number(DhcpFields.FqdnS, s, at, 1, (ulong)flags & 1);
        d.Close();
    }
}
