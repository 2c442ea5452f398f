using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the Info column says of a segment to or from a proxy.</summary>
internal static class SocksInfo
{
    public static void Write(Dissection d, in SocksView view)
    {
        if (d.BeginInfo(append: false) is not { } text) return;
        if (view.Version is not (4 or 5))
        {
            text.Append("Unknown"u8);
            return;
        }
        text.Append($"Version: {view.Version}");
        if (view.Version == 5 && SocksConversation.IsProbe(view.Before)) text.Append($", {view.Before.Name()} Req");
        if (!d.HasTree && view.Version == 5 && view.Step != SocksStep.Data) return;
        if (view.LackSize > 0 && view.Version == 5) return;
        switch (view.Step)
        {
            case SocksStep.Request4: text.Append(" Connect to server request"u8); break;
            case SocksStep.Reply4: text.Append(" Connect Response"u8); break;
            case SocksStep.Methods:
                text.Append(" Connect to server request"u8);
                if (view.HasCommand) WriteCommand(text, "Request", view.Command);
                break;
            case SocksStep.Choice: text.Append(" Connect to server response"u8); break;
            case SocksStep.PasswordRequest: text.Append(" User authentication request"u8); break;
            case SocksStep.PasswordReply: text.Append(" User authentication reply"u8); break;
            case SocksStep.GssRequest: text.Append(" GSSAPI authentication request"u8); break;
            case SocksStep.GssReply: text.Append(" GSSAPI authentication reply"u8); break;
            case SocksStep.Request: WriteCommand(text, "Request", view.Command); break;
            case SocksStep.Reply: WriteCommand(text, "Response", view.Command); break;
            case SocksStep.BindReply: text.Append(" Command Response: Bind remote host info"u8); break;
            case SocksStep.Data when view.Flow is null: text.Append(view.IsFromClient ? ", Terminate Request"u8 : ", Results"u8); break;
            case SocksStep.None or SocksStep.Wait when view is { Version: 5, Command: SocksCommand.Connect or SocksCommand.UdpAssociate }:
                text.Append($", Remote Port: {view.Port}");
                break;
        }
    }

    private static void WriteCommand(TextBuilder text, string kind, SocksCommand command) => text.Append($" Command {kind} - {command.Name() ?? "Unknown"}");
}
