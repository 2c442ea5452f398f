namespace GenShark.Protocols;

/// <summary>Option overload (RFC 2132, 9.3): the header's names hold options too.</summary>
internal static class DhcpOverload
{
    public static bool Walk(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length < 1)
        {
            d.BeginText().Append("length isn't >= 1"u8);
            o.Complain(d, DhcpFields.BadLength);
            return true;
        }
        byte value = o.Slice.UInt8(o.At);
        d.Number(DhcpFields.OptionOptionOverload, o.Slice, o.At, 1, (ulong)value);
        // Options in a name that is itself read from there would nest without end.
        if (o.At < Dhcp.OptionsOffset) return true;
        bool done = value is not (2 or 3) || WalkName(d, o.Slice, Dhcp.ServerNameOffset, Dhcp.ServerNameSize, "Server host name option overload");
        return done && (value is not (1 or 3) || WalkName(d, o.Slice, Dhcp.FileOffset, Dhcp.FileSize, "Boot file name option overload"));
    }

    private static bool WalkName(Dissection d, in Slice s, int at, int size, string label)
    {
        d.TextNode(label, s, at, size);
        d.Open();
        bool isFile = at == Dhcp.FileOffset, done = DhcpOptions.Walk(d, s.Trim(at + size), ref at, at + size, out bool ended);
        if (done && !ended)
        {
            d.BeginText().Append(isFile ? "file overload end option missing"u8 : "sname overload end option missing"u8);
            d.Expert(isFile ? DhcpFields.OptionOptionOverloadFileEndMissing : DhcpFields.OptionOptionOverloadSnameEndMissing, s, Severity.Error, ExpertGroup.Protocol);
        }
        d.Close();
        return done;
    }
}
