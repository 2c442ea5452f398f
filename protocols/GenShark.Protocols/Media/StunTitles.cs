using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What stands behind an attribute's name in its head, and what of it the Info column tells.</summary>
internal static class StunTitles
{
    private const int HeadSize = 4;

    /// <param name="text">The head with the name.</param>
    /// <param name="s">The message.</param>
    /// <param name="at">The attribute's place in it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="size">The size of its value, in bytes.</param>
    public static void Write(TextBuilder text, in Slice s, int at, StunAttributeType type, int size)
    {
        int value = at + HeadSize;
        if (size > s.Length - value) return;
        if (StunAddress.IsAddress(type))
        {
            if (!StunAddress.Has(s, value, size)) return;
            if (IsOld(type)) text.Append(" (Deprecated)"u8);
            StunAddress.Write(text.Append(": "u8), s, value, StunAddress.IsMasked(type));
            return;
        }
        switch (type)
        {
            case StunAttributeType.Username or StunAttributeType.Realm or StunAttributeType.Nonce: text.Append(": "u8).AppendPrintable(Text(s, value, size)); break;
            case StunAttributeType.ErrorCode when size >= 4:
                text.Append(' ');
                WriteError(text, s, value);
                if (size > 4) text.Append(": "u8).AppendPrintable(Text(s, value + 4, size - 4));
                break;
            case StunAttributeType.ChannelNumber when size >= 4: text.Append($": 0x{s.UInt16(value):x}"); break;
            case StunAttributeType.Lifetime or StunAttributeType.Bandwidth when size >= 4: text.Append($" {s.UInt32(value)}"); break;
            case StunAttributeType.RequestedTransport when size >= 4: WriteTransport(text.Append(": "u8), s, value); break;
            case StunAttributeType.MsVersion when s.Has(value, 4):
                text.Append($": {((MsTurnVersion)s.UInt32(value)).Name()}");
                if (((MsTurnVersion)s.UInt32(value)).Name() is null) text.Append($"Unknown (0x{s.UInt32(value)})");
                break;
            case StunAttributeType.MsImplementationVersion when s.Has(value, 4): text.Append($": {((MsIceVersion)s.UInt32(value)).Name()}"); break;
        }
    }

    /// <inheritdoc cref="Write"/>
    public static void WriteInfo(TextBuilder text, in Slice s, int at, StunAttributeType type, int size)
    {
        int value = at + HeadSize;
        if (StunAddress.IsAddress(type))
        {
            if (IsOld(type) || !StunAddress.Has(s, value, size)) return;
            StunAddress.Write(text.Append($" {type.Name()}: "), s, value, StunAddress.IsMasked(type));
            return;
        }
        switch (type)
        {
            case StunAttributeType.Username: text.Append(" user: "u8).AppendPrintable(Text(s, value, size)); break;
            case StunAttributeType.Realm: text.Append(" realm: "u8).AppendPrintable(Text(s, value, size)); break;
            case StunAttributeType.Nonce: text.Append(" with nonce"u8); break;
            case StunAttributeType.ErrorCode when size >= 4:
                WriteError(text.Append(" error-code: "u8), s, value);
                if (size > 4) text.Append(' ').AppendPrintable(Text(s, value + 4, size - 4));
                break;
            case StunAttributeType.ChannelNumber when size >= 4: text.Append($" ChannelNumber=0x{s.UInt16(value):x}"); break;
            case StunAttributeType.Lifetime when size >= 4: text.Append($" lifetime: {s.UInt32(value)}"); break;
            case StunAttributeType.Bandwidth when size >= 4: text.Append($" bandwidth: {s.UInt32(value)}"); break;
            case StunAttributeType.RequestedTransport when size >= 4: WriteTransport(text.Append(' '), s, value); break;
        }
    }

    // What RFC 5389 took out; where it is shown, the Info column does not have it.
    private static bool IsOld(StunAttributeType type) => type is StunAttributeType.ResponseAddress or StunAttributeType.SourceAddress
        or StunAttributeType.ChangedAddress or StunAttributeType.ReflectedFrom or StunAttributeType.DestinationAddress;

    private static void WriteError(TextBuilder text, in Slice s, int value)
    {
        int code = s.UInt8(value + 2) * 100 + s.UInt8(value + 3);
        text.Append($"{code} ({((StunError)code).Name() ?? "*Unknown error code*"})");
    }

    private static void WriteTransport(TextBuilder text, in Slice s, int value)
    {
        byte transport = s.UInt8(value);
        if (((StunTransport)transport).Name() is { } name) text.Append(name);
        else text.Append($"Unknown (0x{transport,8:x})");
    }

    private static ReadOnlySpan<byte> Text(in Slice s, int at, int size) => HttpHeader.UpToZero(s.Span(at, size));
}
