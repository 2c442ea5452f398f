using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>Shows the way that a message took (RFC 3261, 20.42).</summary>
internal static class SipViaNodes
{
    private static readonly AsciiTable<int> s_parameters = new(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["branch"] = SipFields.ViaBranch,
        ["maddr"] = SipFields.ViaMaddr,
        ["rport"] = SipFields.ViaRport,
        ["received"] = SipFields.ViaReceived,
        ["ttl"] = SipFields.ViaTtl,
        ["comp"] = SipFields.ViaComp,
        ["sigcomp-id"] = SipFields.ViaSigcompId,
        ["oc"] = SipFields.ViaOc,
        ["oc-validity"] = SipFields.ViaOcValidity,
        ["oc-seq"] = SipFields.ViaOcSeq,
        ["oc-algo"] = SipFields.ViaOcAlgo,
        ["be-route"] = SipFields.ViaBeRoute,
    });

    public static void Show(Dissection d, in Slice s, TextPart value)
    {
        int at = value.At, end = value.At + value.Size;
        while (at < end && TryShowHop(d, s, ref at, end)) at++;
    }

    // Leaves the place at the comma behind the hop, or at the end.
    private static bool TryShowHop(Dissection d, in Slice s, ref int at, int end)
    {
        ReadOnlySpan<byte> message = s.Bytes;
        for (int slashes = 0; slashes < 2; slashes++)
        {
            int slash = message[at..end].IndexOf((byte)'/');
            if (slash < 0) return false;
            at += slash + 1;
        }
        SkipBlanks(message, ref at, end);
        int size = Length(message[at..end], " \t"u8);
        if (size > 0) d.Text(SipFields.ViaTransport, s, new TextPart(at, size));
        at += size;
        SkipBlanks(message, ref at, end);
        if (at < end && message[at] == '[')
        {
            size = Length(message[at..end], "]"u8);
            d.Text(SipFields.ViaSentByAddress, s, new TextPart(at + 1, size - 1));
            at = Math.Min(at + size + 1, end);
        }
        else
        {
            size = Length(message[at..end], " \t:;,"u8);
            d.Text(SipFields.ViaSentByAddress, s, new TextPart(at, size));
            at += size;
        }
        SkipBlanks(message, ref at, end);
        if (at < end && message[at] == ':' && !TryShowPort(d, s, ref at, end)) return false;
        SkipBlanks(message, ref at, end);
        while (at < end && message[at] != ',')
        {
            if (message[at] == ';') at++;
            int next = SipText.EndOf(message, at, end, (byte)';', (byte)',');
            TextPart parameter = SipText.Trim(message, at, next);
            if (parameter.Size > 0) ShowParameter(d, s, parameter);
            if (next == at && next < end && message[next] != ',' && message[next] != ';') return false;
            at = next;
        }
        return at < end;
    }

    private static bool TryShowPort(Dissection d, in Slice s, ref int at, int end)
    {
        at++;
        SkipBlanks(s.Bytes, ref at, end);
        if (!Utf8Parser.TryParse(s.Bytes[at..end], out ushort port, out int used)) return false;
        d.Number(SipFields.ViaSentByPort, s, at, used, (ulong)port);
        at += used;
        return true;
    }

    private static void ShowParameter(Dissection d, in Slice s, TextPart parameter)
    {
        ReadOnlySpan<byte> text = parameter.Of(s.Bytes);
        int equals = text.IndexOf((byte)'=');
        ReadOnlySpan<byte> name = (equals < 0 ? text : text[..equals]).TrimEnd((byte)' ');
        int field = s_parameters.Find(name);
        TextPart value = equals < 0 ? parameter : new TextPart(parameter.At + equals + 1, parameter.Size - equals - 1);
        if (field == 0)
        {
            TextNodes.ShowText(d, s, parameter.At, parameter.Size);
            return;
        }
        d.Text(field, s, value);
        if (field == SipFields.ViaOc && SipText.IsNumber(value.Of(s.Bytes))) d.Number(SipFields.ViaOcVal, s, value.At, value.Size, (ulong)SipText.NumberOf(value.Of(s.Bytes)));
        else if (field == SipFields.ViaOcSeq) ShowTime(d, s, value);
    }

    // As in tshark, what stands behind the point counts nanoseconds.
    private static void ShowTime(Dissection d, in Slice s, TextPart value)
    {
        ReadOnlySpan<byte> text = value.Of(s.Bytes);
        int point = text.IndexOf((byte)'.');
        if (point < 0) return;
        d.Time(SipFields.ViaOcSeqTs, s, value.At, value.Size, new Timestamp(SipText.NumberOf(text[..point]), (int)Math.Min(SipText.NumberOf(text[(point + 1)..]), 999_999_999)));
    }

    private static void SkipBlanks(ReadOnlySpan<byte> message, ref int at, int end)
    {
        while (at < end && message[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
    }

    private static int Length(ReadOnlySpan<byte> text, ReadOnlySpan<byte> ends) => text.IndexOfAny(ends) is >= 0 and var end ? end : text.Length;
}
