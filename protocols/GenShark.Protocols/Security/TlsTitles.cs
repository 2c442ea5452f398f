using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How a record is headed in the tree: by what it holds.</summary>
internal static class TlsTitles
{
    /// <summary>Whether the head tells what a record of this kind holds.</summary>
    public static bool IsNamed(TlsContentType type) => type is >= TlsContentType.ChangeCipherSpec and <= TlsContentType.Heartbeat;

    public static void Write(TextBuilder text, TlsContentType type, in Slice content, in TlsRecordState state)
    {
        switch (type)
        {
            case TlsContentType.ChangeCipherSpec: text.Append("Change Cipher Spec Protocol: Change Cipher Spec"u8); break;
            case TlsContentType.Alert: WriteAlert(text, content); break;
            case TlsContentType.Handshake: WriteHandshake(text.Append("Handshake Protocol: "u8), content, state); break;
            case TlsContentType.ApplicationData: text.Append($"Application Data Protocol: {state.Application ?? "Application Data"}"); break;
            case TlsContentType.Heartbeat: WriteHeartbeat(text, content); break;
        }
    }

    /// <summary>What an alert tells, if it is not encrypted: the record's head and the Info column say the same.</summary>
    public static void WriteAlert(TextBuilder text, in Slice content)
    {
        if (!TlsAlert.IsPlain(content)) text.Append("Encrypted Alert"u8);
        else text.Append($"Alert (Level: {((TlsAlertLevel)content.UInt8(0)).Name() ?? "Unknown"}, Description: {((TlsAlertDescription)content.UInt8(1)).Name() ?? "Unknown"})");
    }

    /// <summary>Whether a heartbeat asks or answers, if it is not encrypted.</summary>
    public static void WriteHeartbeat(TextBuilder text, in Slice content)
    {
        if (TlsHeartbeat.IsPlainIn(content)) text.Append($"Heartbeat {((TlsHeartbeatType)content.UInt8(0)).Name()}");
        else text.Append("Encrypted Heartbeat"u8);
    }

    private static void WriteHandshake(TextBuilder text, in Slice content, in TlsRecordState state)
    {
        var messages = new TlsHandshakeReader(content, state);
        messages.MoveNext();
        string name = messages.Name;
        bool isPiece = messages.Kind == TlsPieceKind.Fragment;
        if (messages.Kind == TlsPieceKind.MiddleFragment || messages.MoveNext()) text.Append("Multiple Handshake Messages"u8);
        else text.Append(name).Append(isPiece ? " (fragment)"u8 : ""u8);
    }
}
