using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How a record is headed in the tree: by what it holds. Those that hold nothing that can be read have no head of their own.</summary>
internal static class DtlsTitles
{
    /// <summary>Heads a record that was walked.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="node">Its node, if somebody wants it.</param>
    /// <param name="s">Begins with it.</param>
    public static void Write(Dissection d, int node, in Slice s)
    {
        if (!d.WantsText || node >= d.Tape.Count || d.Tape[node].Field != DtlsFields.Record || s.UInt16(DtlsRecord.LengthOffset) == 0) return;
        var type = (TlsContentType)s.UInt8(0);
        TlsConversations conversations = Tls.Conversations(d);
        if (type == TlsContentType.Handshake && conversations.MessageCount == 0) return;
        TextBuilder text = d.BeginText().Append($"{TlsConversation.NameOf(conversations.Record.Version, isDatagram: true)} Record Layer: ");
        Slice content = s.Part(DtlsRecord.HeaderSize, s.UInt16(DtlsRecord.LengthOffset));
        switch (type)
        {
            case TlsContentType.Alert: WriteAlert(text, content); break;
            case TlsContentType.ConnectionId: text.Append("Connection ID"u8); break;
            case TlsContentType.Handshake:
                text.Append("Handshake Protocol: "u8);
                if (conversations.MessageCount > 1) text.Append("Multiple Handshake Messages"u8);
                else text.Append(((TlsHandshakeType)content.UInt8(0)).Name() ?? "").Append(conversations.MessageState);
                break;
            default: TlsTitles.Write(text, type, content, conversations.Record); break;
        }
        d.EndText(node);
    }

    /// <summary>Whether an alert may be a plain one: its two numbers are known.</summary>
    public static bool IsKnownAlert(in Slice content) =>
        content.Has(0, TlsAlert.Size) && ((TlsAlertLevel)content.UInt8(0)).Name() is not null && ((TlsAlertDescription)content.UInt8(1)).Name() is not null;

    /// <summary>What an alert tells, if it may be a plain one.</summary>
    public static void WriteAlert(TextBuilder text, in Slice content) => TlsTitles.WriteAlert(text, IsKnownAlert(content) ? content.Part(0, TlsAlert.Size) : content.Part(0, 0));
}
