using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>What a description says of where media go.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8866"/>
internal static class SdpMedia
{
    private const string Method = "SDP";

    // As in tshark: what else is described is not set up.
    private const int MostStreams = 4;

    /// <summary>Notes where media will go. Returns the calls that the first stream's end was told in so far.</summary>
    public static byte[][] Enter(Dissection d, in Slice description)
    {
        PacketMemory<byte[][]> memory = d.Session.State<MediaSetups>().Calls;
        if (memory.TryRecall(d, description, out byte[][]? known)) return known;
        byte[][] calls = d.IsQuoted ? [] : Read(d, description.Bytes, d.Session.State<SipMessages>().CallId);
        memory.Remember(d, description, calls);
        return calls;
    }

    private static byte[][] Read(Dissection d, ReadOnlySpan<byte> text, ReadOnlySpan<byte> callId)
    {
        byte[][]? calls = null;
        var lines = new TextLines(text, 0, takesRest: true);
        var session = new Stream();
        Stream stream = session;
        int count = 0;
        while (lines.MoveNext())
        {
            ReadOnlySpan<byte> line = lines.Current.Of(text);
            if (line.Length < 2 || line[1] != '=') continue;
            ReadOnlySpan<byte> value = line[2..];
            if (line[0] == 'm')
            {
                if (count > 0) calls ??= Announce(d, stream, callId);
                if (++count > MostStreams) return calls ?? [];
                stream = new Stream { Host = session.Host };
                ReadMedia(value, ref stream);
            }
            else if (line[0] == 'c') (count > 0 ? ref stream : ref session).Host = ReadAddress(value);
            else if (line[0] == 'a' && count > 0) ReadAttribute(value, ref stream);
        }
        if (count > 0) calls ??= Announce(d, stream, callId);
        return calls ?? [];
    }

    private static byte[][]? Announce(Dissection d, in Stream stream, ReadOnlySpan<byte> callId)
    {
        if (stream.Host is not { } host || stream.Port == 0 || stream.Form == Form.Unknown) return null;
        var end = new PacketEnd(host, stream.Port);
        byte[][]? calls = null;
        if (stream.Form == Form.Rtp) calls = MediaSetups.Announce(d, end, new MediaSetup(d.Frame.Number, Method, callId.ToArray(), stream.Formats ?? []));
        else MediaSetups.Open(d, end);
        if (stream.Form != Form.Fax) MediaSetups.Open(d, end with { Port = stream.ReportPort != 0 ? stream.ReportPort : (ushort)(stream.Port + 1) });
        return calls;
    }

    // Media, port and how many follow, transport, formats (RFC 8866, 5.14).
    private static void ReadMedia(ReadOnlySpan<byte> value, ref Stream stream)
    {
        NextWord(ref value);
        stream.Port = ReadPort(NextWord(ref value));
        ReadOnlySpan<byte> transport = NextWord(ref value);
        stream.Form = transport.SequenceEqual("RTP/AVP"u8) ? Form.Rtp
            : transport.SequenceEqual("RTP/SAVP"u8) ? Form.SecureRtp
            : transport.SequenceEqual("udptl"u8) || transport.SequenceEqual("UDPTL"u8) ? Form.Fax
            : Form.Unknown;
    }

    // What is no number announces nothing: port 0.
    private static ushort ReadPort(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out ushort port, out _) ? port : (ushort)0;

    // The kind of network, of address, and the address (RFC 8866, 5.7).
    private static Address? ReadAddress(ReadOnlySpan<byte> value)
    {
        NextWord(ref value);
        NextWord(ref value);
        ReadOnlySpan<byte> address = NextWord(ref value);
        int end = address.IndexOf((byte)'/');
        return AddressText.Read(end < 0 ? address : address[..end]);
    }

    // The port of reports (RFC 3605, 2.1), and the names of formats (RFC 8866, 6.6).
    private static void ReadAttribute(ReadOnlySpan<byte> value, ref Stream stream)
    {
        ReadOnlySpan<byte> reports = "rtcp:"u8, format = "rtpmap:"u8;
        if (value.StartsWith(reports)) stream.ReportPort = ReadPort(value[reports.Length..]);
        if (!value.StartsWith(format)) return;
        value = value[format.Length..];
        if (!Utf8Parser.TryParse(NextWord(ref value), out byte number, out _)) return;
        int end = value.IndexOf((byte)'/');
        if (end > 0) (stream.Formats ??= [])[number] = value[..end].ToArray();
    }

    private static ReadOnlySpan<byte> NextWord(ref ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)' ');
        ReadOnlySpan<byte> word = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..];
        return word;
    }

    private enum Form : byte { Unknown, Rtp, SecureRtp, Fax }

    private struct Stream
    {
        public Address? Host;
        public ushort Port, ReportPort;
        public Form Form;
        public Dictionary<byte, byte[]>? Formats;
    }
}
