namespace GenShark.Protocols;

/// <summary>Authentication of messages (RFC 3118, 2).</summary>
internal static class DhcpAuthentication
{
    private const int HeaderSize = 11, DelayedSize = 31, HashSize = 16;

    public static void Walk(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length < HeaderSize)
        {
            d.BeginText().Append("length isn't >= 11"u8);
            o.Complain(d, DhcpFields.BadLength);
            return;
        }
        Slice s = o.Slice;
        int at = o.At;
        bool isDelayed = s.UInt8(at) == 1;
        byte algorithm = s.UInt8(at + 1), method = s.UInt8(at + 2);
        d.Number(DhcpFields.OptionDhcpAuthenticationProtocol, s, at, 1, (ulong)s.UInt8(at));
        d.Number(isDelayed ? DhcpFields.OptionDhcpAuthenticationAlgDelay : DhcpFields.OptionDhcpAuthenticationAlgorithm, s, at + 1, 1, (ulong)algorithm);
        d.Number(DhcpFields.OptionDhcpAuthenticationRdm, s, at + 2, 1, (ulong)method);
        if (method == 0) d.Number(DhcpFields.OptionDhcpAuthenticationRdmReplayDetection, s, at + 3, 8, s.UInt64(at + 3));
        else DhcpValues.Text(d, s, DhcpFields.OptionDhcpAuthenticationRdmRdv, at + 3, 8);
        if (isDelayed && algorithm == 1)
        {
            if (o.Length < DelayedSize) return;
            d.Number(DhcpFields.OptionDhcpAuthenticationSecretId, s, at + HeaderSize, 4, (ulong)s.UInt32(at + HeaderSize));
            d.Bytes(DhcpFields.OptionDhcpAuthenticationHmacMd5Hash, s, at + HeaderSize + 4, HashSize);
        }
        else if (o.Length > HeaderSize)
        {
            DhcpValues.Text(d, s, DhcpFields.OptionDhcpAuthenticationInformation, at + HeaderSize, o.Length - HeaderSize);
        }
    }
}
