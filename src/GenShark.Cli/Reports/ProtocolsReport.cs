namespace GenShark.Cli.Reports;

/// <summary><c>-G protocols</c>: name, short name and filter name, a line a protocol.</summary>
internal static class ProtocolsReport
{
    public static void Write(TextBuilder text)
    {
        foreach (Protocol protocol in Registry.Protocols.OrderBy(protocol => protocol.FilterName, StringComparer.Ordinal))
            text.Append($"{protocol.Name}\t{protocol.ShortName}\t{protocol.FilterName}\n");
    }
}
