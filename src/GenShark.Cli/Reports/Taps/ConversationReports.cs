using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z conv,TYPE</c> and <c>-z endpoints,TYPE</c>.</summary>
internal static class ConversationReports
{
    private const int LineWidth = 80;

    public static TapReport Conversations(ConversationType type, TapArguments arguments)
    {
        var tap = new ConversationTap(type) { Filter = arguments.Filter("Couldn't register conversations tap: ") };
        return new TapReport(tap, output => Write(tap, type, arguments, output.Text));
    }

    public static TapReport Endpoints(ConversationType type, TapArguments arguments)
    {
        var tap = new EndpointTap(type) { Filter = arguments.Filter("Couldn't register endpoint tap: ") };
        return new TapReport(tap, output => Write(tap, type, arguments, output.Text));
    }

    private static void Write(ConversationTap tap, ConversationType type, TapArguments arguments, TextBuilder text)
    {
        bool hasPorts = HasPorts(type);
        int width = hasPorts ? 26 : 20;
        WriteHead(text, $"{NameOf(type)} Conversations", arguments);
        text.Append(' ', 2 * width + 7).Append("|       <-      | |       ->      | |     Total     |    Relative    |   Duration   |\n");
        text.Append(' ', 2 * width + 7).Append("| Frames  Bytes | | Frames  Bytes | | Frames  Bytes |      Start     |              |\n");
        foreach (Conversation conversation in tap.Conversations)
        {
            WriteEnd(text, conversation.First, hasPorts, width, arguments);
            text.Append(" <-> ");
            WriteEnd(text, conversation.Second, hasPorts, width, arguments);
            WriteTraffic(text, conversation.Backward);
            WriteTraffic(text, conversation.Forward);
            WriteTraffic(text, conversation.Total);
            double duration = Seconds(conversation.End) - Seconds(conversation.Start);
            text.Append($"  {Seconds(conversation.Start),14:F9}   {duration,12:F4}\n");
        }
        text.Append('=', LineWidth).Append('\n');
    }

    private static void Write(EndpointTap tap, ConversationType type, TapArguments arguments, TextBuilder text)
    {
        bool hasPorts = HasPorts(type);
        WriteHead(text, $"{NameOf(type)} Endpoints", arguments);
        text.Append(hasPorts ? "                       |  Port  ||" : "                       |");
        text.Append("  Packets  | |  Bytes  | | Tx Packets | | Tx Bytes | | Rx Packets | | Rx Bytes |\n");
        foreach (Endpoint endpoint in tap.Endpoints)
        {
            int start = text.Length;
            WriteAddress(text, endpoint.End.Address, arguments);
            text.Pad(start, -20);
            if (hasPorts) text.Append($"      {endpoint.End.Port,5}     ");
            else text.Append("      ");
            text.Append($"{endpoint.Total.Frames,6}     {endpoint.Total.Bytes,9}     {endpoint.Sent.Frames,6}       {endpoint.Sent.Bytes,9}      ");
            text.Append($"{endpoint.Received.Frames,6}       {endpoint.Received.Bytes,9}   \n");
        }
        text.Append('=', LineWidth).Append('\n');
    }

    private static void WriteHead(TextBuilder text, string title, TapArguments arguments) =>
        text.Append('=', LineWidth).Append($"\n{title}\nFilter:{arguments.Text ?? "<No Filter>"}\n");

    private static void WriteEnd(TextBuilder text, ConversationEnd end, bool hasPort, int width, TapArguments arguments)
    {
        int start = text.Length;
        WriteAddress(text, end.Address, arguments);
        if (hasPort) text.Append($":{end.Port}");
        text.Pad(start, -width);
    }

    private static void WriteAddress(TextBuilder text, Address address, TapArguments arguments)
    {
        if (address.Kind == AddressKind.Ether && arguments.Context.Format.ResolvesMacAddresses) Names.MacNames.Append(text, new MacAddress(address.Low));
        else address.Write(text);
    }

    private static void WriteTraffic(TextBuilder text, Traffic traffic) => text.Append($"  {traffic.Frames,6} {ByteCount.Format(traffic.Bytes),-9}");

    private static double Seconds(Interval time) => time.Seconds + time.Nanoseconds / 1e9;

    private static bool HasPorts(ConversationType type) => type is ConversationType.Tcp or ConversationType.Udp or ConversationType.Sctp;

    private static string NameOf(ConversationType type) => type switch
    {
        ConversationType.Ethernet => "Ethernet",
        ConversationType.IPv4 => "IPv4",
        ConversationType.IPv6 => "IPv6",
        ConversationType.Tcp => "TCP",
        ConversationType.Udp => "UDP",
        _ => "SCTP",
    };
}
