using System.Buffers.Binary;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a request or a reply is for, beyond its opcode.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5227"/>
internal enum ArpKind : byte { Plain, Gratuitous, Probe, Announcement }

/// <summary>How an address is written.</summary>
internal enum ArpAddressForm : byte { Bytes, Mac, IPv4, Text }

/// <summary>An address of either kind as the Info column shows it.</summary>
internal readonly ref struct ArpAddress(ReadOnlySpan<byte> bytes, ArpAddressForm form, ReadOnlySpan<byte> subaddress = default)
{
    private const int MostBytes = 36;

    private readonly ReadOnlySpan<byte> _bytes = bytes, _subaddress = subaddress;

    public void Write(TextBuilder text)
    {
        if (_bytes.Length == 0) text.Append("<No address>");
        else if (form == ArpAddressForm.Mac && _bytes.Length == 6) text.AppendHex(_bytes, ':');
        else if (form == ArpAddressForm.IPv4 && _bytes.Length == 4) text.Append(new IPv4Address(BinaryPrimitives.ReadUInt32BigEndian(_bytes)));
        else if (form == ArpAddressForm.Text) text.Append(_bytes);
        else WriteBytes(text, _bytes);
        if (_subaddress.Length == 0) return;
        WriteBytes(text.Append(','), _subaddress);
    }

    private static void WriteBytes(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        text.AppendHex(bytes[..Math.Min(bytes.Length, MostBytes)]);
        if (bytes.Length > MostBytes) text.Append("\u2026"u8);
    }
}

/// <summary>Titles and columns of ARP packets.</summary>
internal static class ArpText
{
    public static string ColumnOf(ArpOpcode opcode, bool isAx25) => opcode switch
    {
        ArpOpcode.ReverseRequest or ArpOpcode.ReverseReply => "RARP",
        ArpOpcode.InverseRequest or ArpOpcode.InverseReply => "Inverse ARP",
        _ when isAx25 => "ARP",
        ArpOpcode.DrarpRequest or ArpOpcode.DrarpReply or ArpOpcode.DrarpError => "DRARP",
        >= ArpOpcode.MarsRequest and <= ArpOpcode.MarsRedirectMap => "MARS",
        ArpOpcode.MaposUnarp => "MAPOS",
        _ => "ARP",
    };

    public static void WriteTitle(TextBuilder text, ArpOpcode opcode, ArpKind kind)
    {
        text.Append("Address Resolution Protocol (");
        if (kind == ArpKind.Probe) text.Append("ARP Probe");
        else if (kind == ArpKind.Announcement) text.Append("ARP Announcement");
        else WriteName(text, opcode, opcode.Name());
        text.Append(kind == ArpKind.Gratuitous ? "/gratuitous ARP)" : ")");
    }

    public static void WriteName(TextBuilder text, ArpOpcode opcode, string? name) => _ = name is null ? text.Append($"opcode 0x{(ushort)opcode:x4}") : text.Append(name);

    /// <summary>How many bytes the Info column needs: it shows addresses that the opcode chooses.</summary>
    public static int Shown(ArpOpcode opcode, int target, int targetHardwareEnd, int end) => opcode switch
    {
        ArpOpcode.Request or ArpOpcode.Reply or ArpOpcode.ReverseReply or ArpOpcode.DrarpReply => end,
        ArpOpcode.ReverseRequest or ArpOpcode.DrarpRequest or ArpOpcode.InverseRequest => targetHardwareEnd,
        ArpOpcode.InverseReply or >= ArpOpcode.MarsRequest and <= ArpOpcode.MaposUnarp => target,
        _ => 0,
    };

    public static void WriteInfo(TextBuilder text, ArpOpcode opcode, ArpKind kind, bool isAx25, ArpAddress sender, ArpAddress senderProtocol, ArpAddress target, ArpAddress targetProtocol)
    {
        switch (opcode)
        {
            case ArpOpcode.Request when kind == ArpKind.Announcement: Write(text, "ARP Announcement for ", targetProtocol); break;
            case ArpOpcode.Request when kind == ArpKind.Gratuitous: Write(text, "Gratuitous ARP for ", targetProtocol, " (Request)"); break;
            case ArpOpcode.Request when kind == ArpKind.Probe: Write(text, "Who has ", targetProtocol, "? (ARP Probe)"); break;
            case ArpOpcode.Reply when kind == ArpKind.Gratuitous: Write(text, "Gratuitous ARP for ", senderProtocol, " (Reply)"); break;
            case ArpOpcode.Request: Write(text, "Who has ", targetProtocol, "? Tell ", senderProtocol); break;
            case ArpOpcode.Reply: Write(text, "", senderProtocol, " is at ", sender); break;
            case ArpOpcode.ReverseRequest or ArpOpcode.InverseRequest: Write(text, "Who is ", target, "? Tell ", sender); break;
            case ArpOpcode.ReverseReply: Write(text, "", target, " is at ", targetProtocol); break;
            case ArpOpcode.InverseReply: Write(text, "", sender, " is at ", senderProtocol); break;
            case ArpOpcode.DrarpRequest when !isAx25: Write(text, "Who is ", target, "? Tell ", sender); break;
            case ArpOpcode.DrarpReply when !isAx25: Write(text, "", target, " is at ", targetProtocol); break;
            case ArpOpcode.DrarpError when !isAx25: text.Append("DRARP Error"); break;
            case ArpOpcode.Nak when !isAx25: text.Append("ARP NAK"); break;
            case ArpOpcode _ when isAx25 || !WriteOther(text, opcode, sender, senderProtocol): text.Append($"Unknown ARP opcode 0x{(ushort)opcode:x4}"); break;
        }
    }

    /// <summary>What ARP and ATMARP say alike; false if the opcode has no text.</summary>
    public static bool WriteOther(TextBuilder text, ArpOpcode opcode, ArpAddress sender, ArpAddress senderProtocol)
    {
        if (MarsName(opcode) is { } name)
        {
            text.Append(name);
            Write(text, " from ", sender, " at ", senderProtocol);
            return true;
        }
        switch (opcode)
        {
            case ArpOpcode.Reserved or ArpOpcode.ReservedLast: text.Append($"Reserved opcode {(ushort)opcode}"); return true;
            case ArpOpcode.Experimental1: text.Append("Experimental 1 ( opcode 24 )"); return true;
            case ArpOpcode.Experimental2: text.Append("Experimental 2 ( opcode 25 )"); return true;
            default: return false;
        }
    }

    private static string? MarsName(ArpOpcode opcode) => opcode switch
    {
        ArpOpcode.MarsRequest => "MARS request",
        ArpOpcode.MarsMulti => "MARS MULTI request",
        ArpOpcode.MarsMserv => "MARS MSERV request",
        ArpOpcode.MarsJoin => "MARS JOIN request",
        ArpOpcode.MarsLeave => "MARS LEAVE",
        ArpOpcode.MarsNak => "MARS NAK",
        ArpOpcode.MarsUnserv => "MARS UNSERV request",
        ArpOpcode.MarsSjoin => "MARS SJOIN request",
        ArpOpcode.MarsSleave => "MARS SLEAVE",
        ArpOpcode.MarsGrouplistRequest => "MARS grouplist request",
        ArpOpcode.MarsGrouplistReply => "MARS grouplist reply",
        ArpOpcode.MarsRedirectMap => "MARS redirect map",
        ArpOpcode.MaposUnarp => "MAPOS UNARP request",
        _ => null,
    };

    internal static void Write(TextBuilder text, string before, ArpAddress address, string after = "")
    {
        address.Write(text.Append(before));
        text.Append(after);
    }

    internal static void Write(TextBuilder text, string before, ArpAddress first, string between, ArpAddress second)
    {
        Write(text, before, first, between);
        second.Write(text);
    }
}
