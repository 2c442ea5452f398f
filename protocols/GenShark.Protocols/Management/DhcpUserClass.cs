namespace GenShark.Protocols;

/// <summary>User classes, each behind its length (RFC 3004); many clients write plain text instead.</summary>
internal static class DhcpUserClass
{
    public static void Walk(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length < 2)
        {
            d.BeginText().Append("length isn't >= 2"u8);
            o.Complain(d, DhcpFields.BadLength);
            return;
        }
        int instance = 0;
        for (int at = o.At; at < o.End; instance++)
        {
            int length = o.Slice.UInt8(at);
            if (at + 1 + length > o.End)
            {
                WalkPlain(d, o, at);
                return;
            }
            WalkInstance(d, o.Slice, at, length, instance);
            if (length == 0) return;
            at += 1 + length;
        }
    }

    private static void WalkPlain(Dissection d, in DhcpOptionValue o, int at)
    {
        DhcpValues.Text(d, o.Slice, DhcpFields.OptionUserClassText, at, o.End - at);
        d.Open();
        d.BeginText().Append("Non standard compliant option data"u8);
        d.Expert(DhcpFields.OptionNonstdData, o.Slice, Severity.Note, ExpertGroup.Protocol);
        d.Close();
    }

    private static void WalkInstance(Dissection d, in Slice s, int at, int length, int instance)
    {
        d.Number(DhcpFields.OptionUserClass, s, at, 1 + length, (ulong)instance);
        if (d.WantsText)
        {
            d.BeginText().Append($"Instance of User Class: [{instance}]");
            d.EndText(d.LastNode);
        }
        d.Open();
        d.Number(DhcpFields.OptionUserClassLength, s, at, 1, (ulong)length);
        if (length > 0) d.Bytes(DhcpFields.OptionUserClassData, s, at + 1, length);
        else
        {
            d.Open();
            d.BeginText().Append($"UC_Len_{instance} isn't >= 1 (UC_Len_{instance} = 0)");
            d.Expert(DhcpFields.BadLength, s, Severity.Error, ExpertGroup.Protocol);
            d.Close();
        }
        d.Close();
    }
}
