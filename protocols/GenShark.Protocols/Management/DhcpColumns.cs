using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The columns: of a message with a type DHCP's, of others BOOTP's.</summary>
internal static class DhcpColumns
{
    // The Info column keeps room for the longest of the common names.
    private const int TypeWidth = 8;

    /// <summary>Writes the columns. False if the capture cut the options.</summary>
    public static bool Write(Dissection d, in Dhcp packet)
    {
        if (d.BeginInfo(append: false) is { } info) WriteBootp(info, packet);
        if (!DhcpOptions.Scan(d, packet.Slice)) return false;
        if (DhcpOptions.FindType(packet.Slice) is not { } type) return true;
        d.SetProtocolColumn("DHCP");
        if (d.BeginInfo(append: false) is { } ours) WriteDhcp(ours, type, packet.TransactionId);
        return true;
    }

    /// <summary>Adds a message type to the layer's label.</summary>
    public static void AppendTitle(Dissection d, DhcpMessageType type)
    {
        if (!d.WantsText) return;
        int layer = d.Layers[^1].Node;
        TextBuilder text = d.BeginText().Append(d.Tape.Text(d.Tape[layer]));
        WriteType(text.Append(" ("u8), type).Append(')');
        d.EndAppendix(layer);
    }

    /// <summary>The name of a message type.</summary>
    public static TextBuilder WriteType(TextBuilder text, DhcpMessageType type) =>
        type.Name() is { } name ? text.Append(name) : text.Append($"Unknown Message Type (0x{(byte)type:x2})");

    private static void WriteDhcp(TextBuilder info, DhcpMessageType type, uint transaction)
    {
        info.Append("DHCP "u8);
        int start = info.Length;
        WriteType(info, type);
        while (info.Length < start + TypeWidth) info.Append(' ');
        info.Append($" - Transaction ID 0x{transaction:x}");
    }

    private static void WriteBootp(TextBuilder info, in Dhcp packet)
    {
        switch (packet.Operation)
        {
            case DhcpOperation.Request:
                info.Append("Boot Request from "u8);
                ReadOnlySpan<byte> address = packet.Slice.Span(Dhcp.HardwareAddressOffset, packet.HardwareAddressLength);
                info.AppendHex(address, ':');
                if (DhcpHeader.HasMac(packet)) info.Append(" ("u8).AppendHex(address, ':').Append(')');
                break;
            case DhcpOperation.Reply:
                info.Append("Boot Reply"u8);
                break;
            default:
                info.Append($"Unknown BOOTP message type ({(byte)packet.Operation})");
                break;
        }
    }
}
