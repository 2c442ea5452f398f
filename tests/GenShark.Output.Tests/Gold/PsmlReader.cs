namespace GenShark.Output.Tests.Gold;

/// <summary>Reads the columns of each packet from tshark's PSML.</summary>
internal static class PsmlReader
{
    public static List<string[]> Read(string psml)
    {
        var packets = new List<string[]>();
        foreach (string packet in psml.Split("<packet>").Skip(1))
        {
            packets.Add([.. packet.Split("<section>").Skip(1).Select(section => Unescape(section[..section.LastIndexOf("</section>", StringComparison.Ordinal)]))]);
        }
        return packets;
    }

    private static string Unescape(string text) =>
        text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&#x27;", "'").Replace("&amp;", "&");
}
