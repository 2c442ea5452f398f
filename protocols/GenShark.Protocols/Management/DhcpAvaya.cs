using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>What telephones of Avaya are told in option 242: <c>NAME=VALUE</c>, with commas between. A value may have commas too.</summary>
internal static class DhcpAvaya
{
    public static bool Walk(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        if (o.Length < 5)
        {
            d.BeginText().Append("Avaya IP Telephone option length isn't >= 5"u8);
            o.Complain(d, DhcpFields.BadLength);
            return true;
        }
        DhcpValues.Text(d, s, DhcpFields.OptionVendorAvaya, o.At, o.Length);
        d.Open();
        for (int at = o.At; at < o.End;)
        {
            int size = SizeOf(s.Span(at, o.End - at));
            WalkParameter(d, o, at, size);
            at += size + 1;
        }
        d.Close();
        return true;
    }

    // Up to the comma before the next name.
    private static int SizeOf(ReadOnlySpan<byte> text)
    {
        for (int size = 0; ;)
        {
            int comma = text[size..].IndexOf((byte)',');
            if (comma < 0) return text.Length;
            size += comma;
            ReadOnlySpan<byte> next = text[(size + 1)..];
            int end = next.IndexOf((byte)',');
            if ((end < 0 ? next : next[..end]).Contains((byte)'=')) return size;
            size++;
        }
    }

    private static void WalkParameter(Dissection d, in DhcpOptionValue o, int at, int size)
    {
        ReadOnlySpan<byte> parameter = o.Slice.Span(at, size);
        int equals = parameter.IndexOf((byte)'=');
        int field = equals < 0 || equals + 1 == size ? -1 : DhcpAvayaNames.Find(parameter[..equals]);
        if (field < 0)
        {
            d.BeginText().Append(equals < 0 ? "ERROR, Unknown parameter "u8 : "ERROR, Unknown Avaya IP Telephone parameter "u8).Append(parameter);
            o.Complain(d, DhcpFields.SuboptUnknownType);
            return;
        }
        ReadOnlySpan<byte> value = parameter[(equals + 1)..];
        bool isVlan = field == DhcpFields.OptionVendorAvayaL2qvlan;
        if (isVlan || field == DhcpFields.OptionVendorAvayaVlantest) WalkNumber(d, o, at, size, value, field, isVlan);
        else
        {
            d.Made(field, o.Slice, at, size, value);
            if (d.WantsText && DhcpAvayaNames.Meanings(field) is { } meanings) WriteMeaning(d, field, value, meanings);
        }
    }

    private static void WriteMeaning(Dissection d, int field, ReadOnlySpan<byte> value, string[] meanings)
    {
        int node = d.LastNode;
        TextBuilder text = d.BeginText().Append($"{Registry.Field(field).Label}: {value} (");
        if (value.Length == 1 && value[0] - '0' is var digit and >= 0 && digit < meanings.Length) text.Append(meanings[digit]);
        else text.Append($"Unknown ({value})");
        text.Append(')');
        d.EndText(node);
    }

    // tshark complains of VLANs that are numbers, and of timers that are not.
    private static void WalkNumber(Dissection d, in DhcpOptionValue o, int at, int size, ReadOnlySpan<byte> value, int field, bool isVlan)
    {
        bool isNumber = Utf8Parser.TryParse(value, out int number, out int read) && read == value.Length;
        d.Number(field, o.Slice, at, size, isNumber ? number : 0L);
        if (isNumber != isVlan) return;
        d.Open();
        d.BeginText().Append(isVlan ? "Option 242 (L2QVLAN) invalid"u8 : "Option 242 (avaya vlantest) invalid"u8);
        o.Complain(d, isVlan ? DhcpFields.OptionVendorAvayaL2qvlanInvalid : DhcpFields.OptionVendorAvayaVlantestInvalid);
        d.Close();
    }
}
