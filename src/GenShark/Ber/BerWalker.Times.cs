namespace GenShark;

// UTCTime and GeneralizedTime.
public static partial class BerWalker
{
    // As text, as tshark has it: 2019-12-17 01:17:28 (UTC).
    private static bool UtcTime(Dissection d, int field, in Slice s, int at, int size)
    {
        if (!d.Need(s, at, size)) return false;
        if (BerTime.TryWriteUtc(d.BeginText(), s.Span(at, size)))
        {
            d.EndValue(field, s, at, size, NodeFlags.None);
            return true;
        }
        d.Bytes(field, s, at, size);
        d.Open();
        BerFaults.WrongUtcTime(d, s, at, size);
        d.Close();
        return true;
    }

    private static bool GeneralizedTime(Dissection d, int field, in Slice s, int at, int size)
    {
        if (!d.Need(s, at, size)) return false;
        if (BerTime.TryReadGeneralized(s.Span(at, size), out Timestamp time)) return d.Time(field, s, at, size, time);
        BerFaults.WrongGeneralizedTime(d, s, at, size);
        return true;
    }
}
