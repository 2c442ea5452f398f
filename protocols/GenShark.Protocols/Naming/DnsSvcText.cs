using System.Buffers.Text;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A service parameter's value in the form of zone files (RFC 9460, 2.1).</summary>
internal static class DnsSvcText
{
    public static void Write(TextBuilder text, SvcParamKey key, in Slice value)
    {
        if (value.CapturedLength == 0) return;
        text.Append('=');
        switch (key)
        {
            case SvcParamKey.Mandatory:
                for (int at = 0; value.Has(at, 2); at += 2) text.Append(at > 0 ? "," : "").Append(((SvcParamKey)value.UInt16(at)).Name() ?? $"key{value.UInt16(at)}");
                break;
            case SvcParamKey.Alpn:
                for (int at = 0; at < value.CapturedLength; at += 1 + value.UInt8(at)) text.Append(at > 0 ? "," : "").Append(value.Span(at + 1, value.UInt8(at)));
                break;
            case SvcParamKey.Port: text.Append(value.UInt16(0)); break;
            case SvcParamKey.Ipv4Hint:
                for (int at = 0; value.Has(at, 4); at += 4) text.Append(at > 0 ? "," : "").Append(value.IPv4(at));
                break;
            case SvcParamKey.Ipv6Hint:
                for (int at = 0; value.Has(at, 16); at += 16) text.Append(at > 0 ? "," : "").Append(value.IPv6(at));
                break;
            case SvcParamKey.EchConfig or SvcParamKey.OdohConfig: WriteBase64(text, value.Bytes); break;
            default: text.Append(value.Bytes); break;
        }
    }

    public static void WriteBase64(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        Base64.EncodeToUtf8(bytes, text.GetSpan(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out int written);
        text.Advance(written);
    }
}
