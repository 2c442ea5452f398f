using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>SOCKS, versions 4, 4a and 5: a client has its proxy make a connection, which then goes through this one.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1928"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1929"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1961"/>
[Protocol("socks", "Socks Protocol", Short = "Socks"), Over("tcp.port", 1080)]
[UsesNames(typeof(SocksMethod))]
[DeclareField("socks.username", "User name", FieldType.String)]
[DeclareField("socks.password", "Password", FieldType.String)]
[DeclareField("socks.remote_name", "Remote name", FieldType.String)]
[DeclareField("socks.v4a_dns_name", "SOCKS v4a Remote Domain Name", FieldType.StringZ)]
[DeclareField("socks.fragment_number", "Fragment Number", FieldType.UInt8, Base.Dec)]
[DeclareField("socks.ping_end_command", "Ping: End command", FieldType.None)]
[DeclareField("socks.ping_results", "Ping Results", FieldType.None)]
[DeclareField("socks.traceroute_end_command", "Traceroute: End command", FieldType.None)]
[DeclareField("socks.traceroute_results", "Traceroute Results", FieldType.None)]
public readonly ref partial struct Socks
{
    /// <summary>What goes through the proxy is not SOCKS again, nor is what comes to another protocol's server from the proxy's port.</summary>
    [Accept]
    internal bool IsOutermost => Dissection is not { } d || d.Current != SocksProtocol.Instance && !UndeclaredStreams.OwnServer(d);

    [Step(Always = true)]
    private void Enter() => SocksConversations.Enter(Dissection!, Slice);

    [Step]
    private void WriteInfo() => SocksInfo.Write(Dissection!, View);

    /// <summary>As in tshark nothing is shown of what is too short to tell how the connection goes on.</summary>
    [Custom]
    private bool Check(Dissection d, in Slice s, ref int at)
    {
        if (View.LackSize == 0) return true;
        d.LeaveUnshown();
        return d.Need(s, View.LackAt, View.LackSize);
    }

    [Field("socks.version", "Version"), If(nameof(IsKnown))]
    private byte KnownVersion => View.Version;

    [Field("socks.command", "Command"), If(nameof(IsData))]
    private SocksCommand KnownCommand => View.Command;

    [Field("socks.dst", "Remote Address"), If(nameof(IsData))]
    private IPv4Address? KnownAddress => View.Ipv4;

    [Field("socks.dstV6", "Remote Address(ipv6)"), If(nameof(IsData))]
    private IPv6Address? KnownIpv6Address => View.Ipv6;

    [Field("socks.dstport", "Remote Port"), If(nameof(IsStream))]
    private ushort KnownPort => View.Port;

    /// <summary>TCP's own, once more.</summary>
    [Step, If(nameof(IsStream))]
    private void ShowPayload()
    {
        Dissection d = Dissection!;
        d.Cut(TcpFields.Payload, Slice, 0, Slice.Length);
        if (!d.WantsText) return;
        d.BeginText().Append($"TCP payload ({Slice.Length} byte{(Slice.Length == 1 ? "" : "s")})");
        d.EndText(d.LastNode);
    }

    /// <summary>What goes through the proxy, as if it came from its own server.</summary>
    [Payload(SkipEmpty = true, Covered = true), If(nameof(IsStream)), Stream(nameof(Place), Fields = typeof(Tcp))]
    [Next("tcp.port", nameof(SourcePort), nameof(DestinationPort)), Next("tcp")]
    public partial ReadOnlySpan<byte> Payload { get; }

    [If(nameof(IsRequest4))] public partial Socks4Request Request4 { get; }
    [If(nameof(IsReply4))] public partial Socks4Reply Reply4 { get; }
    [If(nameof(IsMethods))] public partial SocksMethods Methods { get; }
    [If(nameof(IsChoice))] public partial SocksChoice Choice { get; }
    [If(nameof(IsPasswordRequest))] public partial SocksPasswordRequest PasswordRequest { get; }
    [If(nameof(IsPasswordReply))] public partial SocksPasswordReply PasswordReply { get; }
    [If(nameof(IsGss))] public partial SocksGssMessage GssMessage { get; }
    [If(nameof(IsRequest))] public partial SocksRequest Request { get; }
    [If(nameof(IsReply))] public partial SocksReply Reply { get; }
    [If(nameof(IsBindReply))] public partial SocksBindReply BindReply { get; }

    [Step, If(nameof(IsProbe))]
    private void ShowProbe() => SocksProbeNodes.Show(Dissection!, Slice, View);

    private SocksView View => Dissection is { } d ? d.Session.State<SocksConversations>().View : default;
    // Without a tree what is said is not read, as far as nothing hangs on it.
    private SocksStep Step => Dissection is { HasTree: false } ? SocksStep.None : View.Step;

    private bool IsData => Step == SocksStep.Data;
    private bool IsProbe => IsData && !IsStream;
    private bool IsStream => View.Flow is not null;
    private bool IsKnown => IsData || IsPasswordRequest || IsPasswordReply || IsGss;
    private bool IsRequest4 => Step == SocksStep.Request4;
    private bool IsReply4 => Step == SocksStep.Reply4;
    private bool IsMethods => Step == SocksStep.Methods;
    private bool IsChoice => Step == SocksStep.Choice;
    private bool IsPasswordRequest => Step == SocksStep.PasswordRequest;
    private bool IsPasswordReply => Step == SocksStep.PasswordReply;
    private bool IsGss => Step is SocksStep.GssRequest or SocksStep.GssReply;
    private bool IsRequest => Step == SocksStep.Request || IsMethods && View.HasCommand;
    private bool IsReply => Step == SocksStep.Reply;
    private bool IsBindReply => Step == SocksStep.BindReply;

    private StreamPlace Place => Dissection!.StreamPlace with { Flow = View.Flow!, IsOrdered = false };
    private ushort SourcePort => Dissection?.Session.State<TcpConversations>().Ports.Source ?? 0;
    private ushort DestinationPort => Dissection?.Session.State<TcpConversations>().Ports.Destination ?? 0;
}
