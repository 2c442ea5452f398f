using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary>A followed stream as YAML.</summary>
internal static class FollowYaml
{
    private const int LineWidth = 76;

    public static void Write(FollowTap tap, FollowArguments arguments, TextBuilder text)
    {
        text.Append("peers:\n");
        WritePeer(text, 0, tap.Client);
        WritePeer(text, 1, tap.Server);
        text.Append("packets:\n");
        uint number = 0;
        foreach (StreamChunk chunk in tap.Chunks)
        {
            if (++number < arguments.First || number > arguments.Last) continue;
            text.Append($"  - packet: {chunk.Frame}\n    peer: {(chunk.IsReply ? 1 : 0)}\n    timestamp: {chunk.Time.Seconds + chunk.Time.Nanoseconds / 1e9:F9}\n    data: !!binary |\n");
            string data = Convert.ToBase64String(chunk.Bytes);
            for (int at = 0; at < data.Length; at += LineWidth) text.Append("      ").Append(data.Substring(at, Math.Min(LineWidth, data.Length - at))).Append('\n');
        }
    }

    private static void WritePeer(TextBuilder text, int number, ConversationEnd end)
    {
        text.Append($"  - peer: {number}\n    host: ");
        end.Address.Write(text);
        text.Append($"\n    port: {end.Port}\n");
    }
}
