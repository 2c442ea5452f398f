using System.Text;

namespace GenShark.Protocols;

/// <summary>What a side proposes (RFC 4253, 7.1): ten lists of names, the best first.</summary>
internal sealed class SshProposal
{
    private const int Methods = 0, HostKeys = 1, Lists = 8;
    private const int CookieSize = 16;

    private readonly string[] _lists = new string[Lists];

    /// <summary>Of the packet's content behind its number; null if it is not all there.</summary>
    public static SshProposal? Read(in Slice content)
    {
        var proposal = new SshProposal();
        int at = CookieSize;
        for (int i = 0; i < Lists; i++)
        {
            uint size = content.UInt32(at);
            if (size > int.MaxValue || !content.Has(at, sizeof(uint)) || !content.Has(at + sizeof(uint), (int)size)) return null;
            if (i != HostKeys) proposal._lists[i] = Encoding.Latin1.GetString(content.Span(at + sizeof(uint), (int)size));
            at += sizeof(uint) + (int)size;
        }
        return proposal;
    }

    /// <summary>What both sides can do of what the client likes best; null if they have nothing in common.</summary>
    public static string? ChooseMethod(SshProposal client, SshProposal server) => Choose(client._lists[Methods], server._lists[Methods]);

    /// <summary>Of one direction: cipher, authentication code, compression.</summary>
    public static (string? Cipher, string? Mac, string? Compression) Choose(SshProposal client, SshProposal server, bool isFromServer)
    {
        int first = HostKeys + 1 + (isFromServer ? 1 : 0);
        return (Choose(client._lists[first], server._lists[first]), Choose(client._lists[first + 2], server._lists[first + 2]), Choose(client._lists[first + 4], server._lists[first + 4]));
    }

    // Lists may be long: they are gone through once.
    private static string? Choose(string client, string server)
    {
        var names = new HashSet<string>(server.Split(','), StringComparer.Ordinal);
        foreach (string name in client.Split(','))
        {
            if (name.Length > 0 && names.Contains(name)) return name;
        }
        return null;
    }
}
