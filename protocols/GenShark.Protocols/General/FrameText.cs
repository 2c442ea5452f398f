using System.Buffers.Binary;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Titles and columns of frames and of the other records among them.</summary>
internal static class FrameText
{
    public static void WriteTitle(TextBuilder text, in Frame frame, bool withBits)
    {
        if (frame.Kind == RecordKind.JournalEntry) WriteLength(text.Append($"Systemd Journal Entry {frame.Number}: "), frame.CapturedLength);
        else if (frame.Kind is RecordKind.CustomBlock or RecordKind.CustomBlockNotCopied) WriteCustom(text, frame);
        else WritePacket(text, frame, withBits);
    }

    private static void WritePacket(TextBuilder text, in Frame frame, bool withBits)
    {
        WriteLength(text.Append($"Frame {frame.Number}: "), frame.Length).Append(" on wire");
        if (withBits) text.Append(" (").Append(frame.Length * 8L).Append(" bits)");
        WriteLength(text.Append(", "), frame.CapturedLength).Append(" captured");
        if (withBits) text.Append(" (").Append(frame.CapturedLength * 8L).Append(" bits)");
        if (frame.InterfaceId >= 0) text.Append(" on interface ").Append(frame.Details?.InterfaceLabel ?? "unknown").Append($", id {frame.InterfaceId}");
        PacketDirection direction = DirectionOf(frame);
        if (direction != PacketDirection.Unknown) text.Append(direction == PacketDirection.Inbound ? " (inbound)" : " (outbound)");
    }

    private static void WriteCustom(TextBuilder text, in Frame frame)
    {
        WriteLength(text.Append($"PCAPNG Custom Block {frame.Number}: "), frame.CapturedLength).Append($" ({frame.CapturedLength * 8L} bits) of custom data and options, PEN ");
        EnterpriseNumber number = EnterpriseOf(frame);
        text.Append(number.Name() ?? "Unknown").Append($" ({(uint)number}), copying {(frame.Kind == RecordKind.CustomBlock ? "allowed" : "not allowed")}");
    }

    public static void WriteColumns(Dissection dissection)
    {
        ref readonly Frame frame = ref dissection.Frame;
        if (frame.Kind is not (RecordKind.CustomBlock or RecordKind.CustomBlockNotCopied)) return;
        dissection.SetProtocolColumn("PCAPNG");
        EnterpriseNumber number = EnterpriseOf(frame);
        dissection.BeginInfo(append: false)?.Append("Custom Block: PEN = ").Append(number.Name() ?? "Unknown")
            .Append($" ({(int)number}), will {(frame.Kind == RecordKind.CustomBlock ? "" : "not ")}be copied");
    }

    /// <summary>Which way the packet went, as its flags say.</summary>
    public static PacketDirection DirectionOf(in Frame frame) =>
        frame.Details?.Flags is { } flags && (flags & 3) is 1 or 2 ? (PacketDirection)(flags & 3) : PacketDirection.Unknown;

    /// <summary>Whose custom block it is.</summary>
    public static EnterpriseNumber EnterpriseOf(in Frame frame) =>
        (EnterpriseNumber)(frame.PseudoHeader is not { Length: 4 } number ? 0
            : frame.Details is { IsBigEndian: true } ? BinaryPrimitives.ReadUInt32BigEndian(number) : BinaryPrimitives.ReadUInt32LittleEndian(number));

    private static TextBuilder WriteLength(TextBuilder text, int length) => text.Append($"{length} byte{(length == 1 ? "" : "s")}");
}
