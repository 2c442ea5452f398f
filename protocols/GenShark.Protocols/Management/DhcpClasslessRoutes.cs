namespace GenShark.Protocols;

/// <summary>Routes: the mask's width, as many bytes of the destination as it covers, a router (RFC 3442).</summary>
internal static class DhcpClasslessRoutes
{
    private const int LeastSize = 5, WidestMask = 32;

    public static bool Walk(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length < LeastSize)
        {
            d.BeginText().Append("length isn't >= 5"u8);
            o.Complain(d, DhcpFields.BadLength);
            return true;
        }
        for (int at = o.At; at < o.End;)
        {
            int width = o.Slice.UInt8(at);
            if (width > WidestMask)
            {
                d.BeginText().Append($"Mask width ({width}) > 32");
                o.Complain(d, DhcpFields.OptionClasslessStaticRoute2);
                return true;
            }
            int significant = (width + 7) / 8, size = 1 + significant + IPv4Address.Size;
            if (!d.Bytes(DhcpFields.OptionClasslessStaticRoute, o.Slice, at, size)) return false;
            if (d.WantsText)
            {
                Write(d.BeginText(), o.Slice, at + 1, width, significant);
                d.EndText(d.LastNode);
            }
            at += size;
        }
        return true;
    }

    private static void Write(TextBuilder text, in Slice s, int at, int width, int significant)
    {
        text.Append(' ');
        if (width == 0) text.Append("default"u8);
        else
        {
            uint destination = (uint)s.Unsigned(at, significant) << 8 * (IPv4Address.Size - significant);
            text.Append($"{new IPv4Address(destination)}/{width}");
        }
        text.Append($"-{s.IPv4(at + significant)}");
    }
}
