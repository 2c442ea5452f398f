namespace GenShark.Capture.Statistics;

/// <summary>What TLS protects in a TCP connection: tshark's <c>-z follow,tls</c>. Without keys that is nothing.</summary>
public sealed class TlsFollowTap : FollowTap
{
    public override IReadOnlyCollection<string> Fields => [];

    public override void Take(Dissection packet)
    {
    }
}
