using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows messages: lines, packets of both versions, encrypted bytes.</summary>
internal static class SshPacketNodes
{
    private const int LengthSize = sizeof(uint), HeaderSize = LengthSize + 1;

    public static bool Walk(Dissection d, in Slice rest, in SshMessage message)
    {
        if (message.Form == SshForm.Version) return WalkVersion(d, rest, message.Size);
        int node = message.Title.Length == 0 ? Tape.Discarded : d.TextNode(message.Title, rest, 0, rest.Length);
        if (message.Title.Length > 0) d.Open();
        if (!WalkPacket(d, rest, message)) return false;
        if (message.Title.Length == 0) return true;
        d.Close();
        if (node != Tape.Discarded) d.EndNode(node, rest, message.Size);
        return true;
    }

    /// <summary>The head of a message that goes on in packets to come.</summary>
    public static void ShowBegun(Dissection d, in Slice s, int at, int size, string title)
    {
        if (title.Length > 0) d.TextNode(title, s, at, size);
    }

    private static bool WalkPacket(Dissection d, in Slice rest, in SshMessage message) => message.Form switch
    {
        SshForm.Plain => WalkPlain(d, rest, message),
        SshForm.Old => WalkOld(d, rest, message),
        SshForm.Locked => d.Need(rest, 0, message.BlockSize),
        _ => WalkEncrypted(d, rest, message),
    };

    private static bool WalkVersion(Dissection d, in Slice rest, int size)
    {
        int length = rest.Span(0, size).TrimEnd((byte)'\n').Length;
        // Of more ends of lines than one, one is left.
        if (length < size) length = size - 1;
        if (length > 0 && rest.UInt8(length - 1) == '\r') length--;
        if (Next(d) is { } info) info.Append("Protocol ("u8).AppendPrintable(rest.Span(0, length)).Append(')');
        return d.Bytes(SshFields.Protocol2, rest, 0, length);
    }

    private static bool WalkPlain(Dissection d, in Slice rest, in SshMessage message)
    {
        if (!d.Number(SshFields.PacketLength, rest, 0, LengthSize, rest.UInt32(0))) return false;
        if (!d.Number(SshFields.PaddingLength, rest, LengthSize, 1, (ulong)rest.UInt8(LengthSize))) return false;
        int length = (int)rest.UInt32(0), padding = rest.UInt8(LengthSize), end = HeaderSize + length - padding - 1;
        d.TextNode(message.Method is null ? "Key Exchange" : $"Key Exchange (method:{message.Method})", rest, HeaderSize, length == 0 ? rest.Length - HeaderSize : length - 1);
        d.Open();
        if (!WalkContent(d, rest, message, end)) return false;
        d.Close();
        if (!d.Bytes(SshFields.PaddingString, rest, end, padding)) return false;
        return d.Number(SshFields.SeqNum, rest, LengthSize + length, 0, (ulong)message.Sequence);
    }

    private static bool WalkContent(Dissection d, in Slice rest, in SshMessage message, int end)
    {
        byte code = rest.UInt8(HeaderSize);
        if (!ShowCode(d, rest, HeaderSize, SshExchangeNodes.NameOf(code, message.Exchange))) return false;
        int at = HeaderSize + 1;
        if (!SshExchangeNodes.Walk(d, rest, ref at, code, message)) return false;
        int left = end - at;
        if (left == 0) return true;
        // A length of -1 means to the end, as elsewhere in tshark.
        if (left < -1) return d.Fail(rest, rest.Length, 1);
        return d.Bytes(SshFields.Payload, rest, at, left < 0 ? rest.Length - at : left);
    }

    private static bool WalkOld(Dissection d, in Slice rest, in SshMessage message)
    {
        uint length = rest.UInt32(0);
        int padding = SshConversation.PaddingOf(length), at = LengthSize + padding, end = message.Size;
        if (!d.Number(SshFields.PacketLength, rest, 0, LengthSize, length)) return false;
        if (!d.Number(SshFields.PaddingLength, rest, LengthSize, padding, (ulong)padding)) return false;
        if (message.IsFirst)
        {
            if (!ShowCode(d, rest, at, ((Ssh1MessageCode)rest.UInt8(at)).Name())) return false;
            at++;
        }
        else Next(d)?.Append($"Encrypted packet (len={length})");
        return at >= end || d.Bytes(SshFields.Payload, rest, at, end - at);
    }

    private static bool WalkEncrypted(Dissection d, in Slice rest, in SshMessage message)
    {
        Next(d)?.Append($"Encrypted packet (len={rest.Length})");
        if (!d.Need(rest, 0, LengthSize + 1)) return false;
        if (message.HasPlainLength) d.Number(SshFields.PacketLength, rest, 0, LengthSize, rest.UInt32(0));
        else d.Bytes(SshFields.PacketLengthEncrypted, rest, 0, LengthSize);
        int size = rest.Length - LengthSize - message.MacSize;
        if (size <= 0) return d.Fail(rest, rest.Length, 1);
        if (!d.Bytes(SshFields.EncryptedPacket, rest, LengthSize, size)) return false;
        return message.MacSize == 0 || d.Bytes(SshFields.Mac, rest, LengthSize + size, message.MacSize);
    }

    private static bool ShowCode(Dissection d, in Slice rest, int at, string? name)
    {
        byte code = rest.UInt8(at);
        if (!d.Number(SshFields.MessageCode, rest, at, 1, (ulong)code)) return false;
        int node = d.LastNode;
        if (name is not null) Next(d)?.Append(name);
        else Next(d)?.Append($"Unknown ({code})");
        if (!d.WantsText) return true;
        d.BeginText().Append($"Message Code: {name ?? "Unknown"} ({code})");
        d.EndText(node);
        return true;
    }

    private static TextBuilder? Next(Dissection d)
    {
        TextBuilder? info = d.BeginInfo(append: true);
        if (info is { Length: > 0 }) info.Append(", "u8);
        return info;
    }
}
