namespace GenShark.Cli.Reports;

/// <summary><c>-G protocols</c>: name, short name and filter name, a line a protocol.</summary>
internal static class ProtocolsReport
{
    public static void Write(TextBuilder text)
    {
        foreach (Protocol protocol in Registry.Protocols.Where(protocol => protocol.FilterName.Length > 0).OrderBy(protocol => protocol.FilterName, StringComparer.Ordinal))
        {
            // Protocols without a column of their own (frame, data) have no short name here.
            string shortName = protocol.ShortName.Length > 0 ? protocol.ShortName : protocol.Name;
            text.Append($"{protocol.Name}\t{shortName}\t{protocol.FilterName}\n");
        }
    }
}
