namespace GenShark.Protocols;

/// <summary>Shows what a proxy says of its ping or traceroute, or that the client wants no more of it: beside the layer.</summary>
internal static class SocksProbeNodes
{
    public static void Show(Dissection d, in Slice s, in SocksView view)
    {
        bool isPing = view.Command == SocksCommand.Ping;
        int depth = d.LeaveTree();
        if (view.IsFromClient)
        {
            d.Node(isPing ? SocksFields.PingEndCommand : SocksFields.TracerouteEndCommand, s, 0, 1);
        }
        else
        {
            d.Node(isPing ? SocksFields.PingResults : SocksFields.TracerouteResults, s, 0, s.CapturedLength);
            var lines = new TextLines(s.Bytes, 0, takesRest: true);
            while (lines.MoveNext()) d.TextNode(lines.Current.Of(s.Bytes), s, lines.Whole.At, lines.Whole.Size);
        }
        d.EnterTree(depth);
    }
}
