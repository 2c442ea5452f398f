using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a packet of the control channel holds behind its session's number: what authenticates it, acknowledgments, its own number.</summary>
internal static class OpenVpnControl
{
    // In bytes; the first is that of SHA-1.
    private const int HmacSize = 20, CheckedSize = 4, LeastZeros = 2;
    private const int IdSize = sizeof(uint), SessionSize = sizeof(ulong);

    public static bool Walk(Dissection d, in Slice s, ref int at, OpenVpnOpcode opcode)
    {
        bool isSaid = opcode is OpenVpnOpcode.HardResetClientV3 or OpenVpnOpcode.ControlWrappedKeyV1;
        if (!isSaid && !d.Need(s, at, CheckedSize)) return false;
        if ((isSaid || LooksAuthenticated(s, at)) && !WalkAuthentication(d, s, ref at)) return false;
        if (!WalkAcknowledgments(d, s, ref at)) return false;
        if (opcode != OpenVpnOpcode.AckV1 && s.Has(at, IdSize)) Number(d, s, ref at, OpenVpnFields.Mpid);
        return true;
    }

    /// <summary>Bytes below a text that tells how many.</summary>
    public static void ShowBytes(Dissection d, in Slice s, int at, string what, int field)
    {
        int size = s.Length - at;
        int node = d.TextNode("", s, at, size);
        if (d.WantsText)
        {
            d.BeginText().Append($"{what} ({size} byte{(size == 1 ? "" : "s")})");
            d.EndText(node);
        }
        d.Open();
        d.Bytes(field, s, at, size);
        d.Close();
    }

    // Nothing in most packets says so, but in the first bytes of one that is not, a count and a number, there are zeros.
    private static bool LooksAuthenticated(in Slice s, int at) => s.Span(at, CheckedSize).Count((byte)0) < LeastZeros;

    private static bool WalkAuthentication(Dissection d, in Slice s, ref int at)
    {
        if (!d.Bytes(OpenVpnFields.Hmac, s, at, HmacSize)) return false;
        at += HmacSize;
        // What is left out where a packet ends early, here and below, tshark leaves out without a word.
        if (!s.Has(at, 2 * IdSize)) return true;
        Number(d, s, ref at, OpenVpnFields.Pid);
        d.Time(OpenVpnFields.NetTime, s, at, IdSize, new Timestamp(s.UInt32(at), 0));
        at += IdSize;
        return true;
    }

    private static bool WalkAcknowledgments(Dissection d, in Slice s, ref int at)
    {
        if (!s.Has(at, 1)) return true;
        int count = s.UInt8(at);
        d.Number(OpenVpnFields.Mpidarraylength, s, at++, 1, (ulong)count);
        if (count == 0) return true;
        d.TextNode("Packet-ID Array", s, at, 0);
        d.Open();
        while (count > 0 && Number(d, s, ref at, OpenVpnFields.Mpidarrayelement)) count--;
        d.Close();
        if (count > 0) return false;
        if (!s.Has(at, SessionSize)) return true;
        d.Number(OpenVpnFields.Rsessionid, s, at, SessionSize, s.UInt64(at));
        at += SessionSize;
        return true;
    }

    private static bool Number(Dissection d, in Slice s, ref int at, int field)
    {
        if (!d.Need(s, at, IdSize)) return false;
        d.Number(field, s, at, IdSize, (ulong)s.UInt32(at));
        at += IdSize;
        return true;
    }
}
