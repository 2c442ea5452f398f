namespace GenShark.Protocols;

/// <summary>What Aruba's instant access points are told: organisation, address and password, with commas between.</summary>
internal static class DhcpAruba
{
    public static bool Walk(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        if (!d.Text(DhcpFields.OptionVendorArubaiap, s, o.At, o.Length)) return false;
        d.Open();
        int first = FindComma(s, o.At, o.End);
        d.Text(DhcpFields.OptionVendorArubaiapNameOrg, s, o.At, (first < 0 ? o.End : first) - o.At);
        int address = first < 0 ? o.At : first + 1, second = FindComma(s, address, o.End);
        if (first >= 0 && second < 0) return d.Fail(s, address, 1);
        d.Text(DhcpFields.OptionVendorArubaiapAmpIp, s, address, (second < 0 ? o.End : second) - address);
        int password = second < 0 ? o.At : second + 1;
        d.Text(DhcpFields.OptionVendorArubaiapPassword, s, password, o.End - password);
        d.Close();
        return true;
    }

    private static int FindComma(in Slice s, int at, int end) => s.Span(at, end - at).IndexOf((byte)',') is var comma and >= 0 ? at + comma : -1;
}
