using System.Text;

namespace GenShark.Protocols;

/// <summary>The directory that a client is in.</summary>
internal static class FtpDirectory
{
    // What a hostile client may make of it, command by command.
    private const int LongestPath = 4096;

    /// <summary>Reads a path in quotation marks, which stand twice within (RFC 959, appendix II); false if there is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> reply, out string path)
    {
        var read = new StringBuilder();
        path = "";
        if (reply.Length == 0 || reply[0] != '"') return false;
        for (int i = 1; i < reply.Length; i++)
        {
            if (reply[i] == '"' && (i + 1 == reply.Length || reply[i + 1] != '"'))
            {
                path = read.ToString();
                return path.Length > 0;
            }
            if (reply[i] == '"') i++;
            read.Append((char)reply[i]);
        }
        return false;
    }

    /// <summary>Where one comes to from a directory. Whole paths are left as they are.</summary>
    public static string Go(string from, string to)
    {
        if (to.StartsWith('/')) return to;
        if (from.Length + to.Length > LongestPath) return from;
        bool isWhole = from.StartsWith('/');
        var steps = new List<string>();
        foreach (string step in $"{from}/{to}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".") continue;
            if (step != ".." || steps.Count == 0 && !isWhole || steps.Count > 0 && steps[^1] == "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
        }
        return (isWhole ? "/" : "") + string.Join('/', steps);
    }
}
