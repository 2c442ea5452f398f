using System.Buffers.Text;
using System.Text;

namespace GenShark.Protocols;

/// <summary>Finds the session descriptions in messages of the Session Initiation Protocol, which is not declared yet.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3261"/>
internal static class SipMedia
{
    public const ushort Port = 5060;

    public static void Read(Dissection d, ReadOnlySpan<byte> message)
    {
        var lines = new TextLines(message, 0);
        if (!lines.MoveNext() || !IsStart(lines.Current.Of(message))) return;
        ReadOnlySpan<byte> callId = default;
        bool isDescribed = false;
        int size = int.MaxValue;
        while (lines.MoveNext() && lines.Current.Size > 0)
        {
            ReadOnlySpan<byte> line = lines.Current.Of(message);
            int colon = line.IndexOf((byte)':');
            if (colon < 0) continue;
            ReadOnlySpan<byte> name = line[..colon].TrimEnd(" \t"u8), value = line[(colon + 1)..].Trim(" \t"u8);
            if (Is(name, "Call-ID"u8, "i"u8)) callId = value;
            else if (Is(name, "Content-Type"u8, "c"u8)) isDescribed = IsDescription(value);
            else if (Is(name, "Content-Length"u8, "l"u8) && Utf8Parser.TryParse(value, out int told, out _) && told >= 0) size = told;
        }
        if (!isDescribed || lines.Current.Size > 0) return;
        ReadOnlySpan<byte> body = message[lines.Next..];
        SdpMedia.Read(d, body[..Math.Min(size, body.Length)], callId);
    }

    // RFC 3261, 7.1 and 7.2.
    private static bool IsStart(ReadOnlySpan<byte> line) => line.StartsWith("SIP/2.0 "u8) || line.EndsWith(" SIP/2.0"u8);

    // Names have short forms (RFC 3261, 7.3.3).
    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> full, ReadOnlySpan<byte> compact) =>
        Ascii.EqualsIgnoreCase(name, full) || Ascii.EqualsIgnoreCase(name, compact);

    private static bool IsDescription(ReadOnlySpan<byte> value)
    {
        int end = value.IndexOf((byte)';');
        return Ascii.EqualsIgnoreCase((end < 0 ? value : value[..end]).TrimEnd(" \t"u8), "application/sdp"u8);
    }
}
