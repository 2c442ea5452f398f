using System.Buffers.Text;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A service parameter's value in the form of zone files (RFC 9460, 2.1).</summary>
internal static class DnsSvcText
{
    public static void Write(TextBuilder text, SvcParamKey key, in Slice value)
    {
        if (value.CapturedLength == 0) return;
        switch (key)
        {
            case SvcParamKey.Mandatory:
                for (int at = 0; value.Has(at, 2); at += 2) Lead(text, at).Append(((SvcParamKey)value.UInt16(at)).Name() ?? $"key{value.UInt16(at)}");
                break;
            case SvcParamKey.Alpn:
                for (int at = 0; value.Has(at, 1) && value.Has(at + 1, value.UInt8(at)); at += 1 + value.UInt8(at)) WriteName(Lead(text, at), value.Span(at + 1, value.UInt8(at)));
                break;
            case SvcParamKey.NoDefaultAlpn: break;
            case SvcParamKey.Port when value.Has(0, 2): Lead(text, 0).Append(value.UInt16(0)); break;
            case SvcParamKey.Port: break;
            case SvcParamKey.Ipv4Hint:
                for (int at = 0; value.Has(at, 4); at += 4) Lead(text, at).Append(value.IPv4(at));
                break;
            case SvcParamKey.Ipv6Hint:
                for (int at = 0; value.Has(at, 16); at += 16) Lead(text, at).Append(value.IPv6(at));
                break;
            case SvcParamKey.EchConfig or SvcParamKey.OdohConfig: WriteBase64(Lead(text, 0), value.Bytes); break;
            default: Lead(text, 0).Append(value.Bytes); break;
        }
    }

    private static TextBuilder Lead(TextBuilder text, int at) => text.Append(at > 0 ? ',' : '=');

    // Up to the first zero.
    private static void WriteName(TextBuilder text, ReadOnlySpan<byte> name)
    {
        int end = name.IndexOf((byte)0);
        text.Append(end < 0 ? name : name[..end]);
    }

    public static void WriteBase64(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        Base64.EncodeToUtf8(bytes, text.GetSpan(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out int written);
        text.Advance(written);
    }
}
