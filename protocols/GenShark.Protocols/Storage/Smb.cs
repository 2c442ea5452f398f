using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Server Message Block, version 1: a header and one or more commands.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-cifs"/>
[Protocol("smb", "SMB (Server Message Block Protocol)", Short = "SMB", ShownFrom = HeaderSize, Preferences = typeof(SmbPreferences)), Endian(Endian.Little)]
[Carries("security_token"), Carries("smb_transaction"), Carries("smb_transact"), Carries("mailslot")]
public readonly ref partial struct Smb
{
    private const int HeaderSize = 32;
    internal const int FlagsOffset = 9, Flags2Offset = 10, CommandOffset = 4;
    private const byte ResponseFlag = 0x80, NoCommand = 0xFF;
    private const int MostCommands = 64;

    [Step]
    private void Enter() => SmbConversations.Of(Slice).Enter(Dissection!, SmbHeader.Create(Slice));

    public partial SmbHeader Header { get; }

    /// <summary>Commands may be chained: each says which is the next one, and where it begins.</summary>
    [Custom]
    private bool WalkCommands(Dissection d, in Slice s, ref int at)
    {
        SmbConversations conversations = SmbConversations.Of(s);
        byte command = s.UInt8(CommandOffset);
        for (int count = 0; count < MostCommands; count++)
        {
            if (!d.Need(s, at, 1)) return false;
            conversations.EnterCommand((SmbCommand)command);
            if (!SmbBody.Walk(d, s.From(at), out int size)) return false;
            int end = at + size;
            if (!SmbBodies.IsChained((SmbCommand)command) || s.UInt8(at) < 2) break;
            (byte next, int start) = (s.UInt8(at + 1), s.UInt16Little(at + 3));
            if (next == NoCommand || start <= at || start >= s.Length)
            {
                at = end;
                break;
            }
            d.BeginInfo(append: true)?.Append($"; {((SmbCommand)next).Name() ?? $"Unknown (0x{next:x2})"}");
            (command, at) = (next, start);
        }
        WriteError(d, s);
        // What the next message of the packet says stands behind it.
        if (d.BeginInfo(append: true) is { } info) d.Columns.Fence = info.Length;
        at = s.Length;
        return true;
    }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (Header.Command.Name() is { } name) text.Append(name);
        else text.Append($"Unknown (0x{(byte)Header.Command:x2})");
        text.Append(IsResponse(Slice) ? " Response"u8 : " Request"u8);
    }

    /// <summary>Whether a message answers another.</summary>
    internal static bool IsResponse(in Slice message) => (message.Whole.UInt8(FlagsOffset) & ResponseFlag) != 0;

    [Guess("netbios")]
    internal bool LooksLikeMessage => Slice.UInt8(0) == 0xFF && Slice.Span(1, 3).SequenceEqual("SMB"u8);

    private static void WriteError(Dissection d, in Slice s)
    {
        var status = (NtStatus)s.UInt32Little(5);
        if ((s.UInt16Little(Flags2Offset) & 0x4000) == 0 || !IsResponse(s) || status == NtStatus.Success) return;
        d.BeginInfo(append: true)?.Append(", Error: "u8).Append(status.Name() ?? "Unknown");
    }
}
