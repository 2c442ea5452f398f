namespace GenShark.Protocols;

/// <summary>Simple Service Discovery Protocol: the heads of HTTP's messages, in datagrams.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-cai-ssdp-v1-03"/>
[Protocol("ssdp", "Simple Service Discovery Protocol", Short = "SSDP"), Over("udp.port", 1900)]
public readonly ref partial struct Ssdp
{
    [Size(nameof(HeadSize))]
    public partial SsdpHead Head { get; }

    [Payload(SkipEmpty = true, Covered = true, NestedData = true), If(nameof(HasBody))]
    public partial ReadOnlySpan<byte> Body { get; }

    // A request has none unless it says so (RFC 9112, 6.3).
    private bool HasBody => HttpHead.Read(Slice) is not { Kind: HttpKind.Request, ContentLength: < 0 };

    private int HeadSize => HttpHead.Read(Slice) switch { { Kind: HttpKind.None } => 0, { Size: < 0 } => Slice.Length, var head => Math.Min(head.Size, Slice.Length) };
}

/// <summary>The first line and the headers.</summary>
[PartOf<Http>]
public readonly ref partial struct SsdpHead
{
    /// <summary>Lines have no fixed place; what each of them is its own bytes tell.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at)
    {
        HttpHeadNodes.Show(d, s, HttpHead.Read(s));
        at = s.Length;
        return true;
    }
}
