namespace GenShark.Protocols;

/// <summary>What a system sends to itself through its neighbour to see whether the path is there; its contents are its own business.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5881"/>
[Protocol("bfd_echo", "Bidirectional Forwarding Detection Echo Packet", Short = "BFD Echo"), Over("udp.port", 3785)]
public readonly ref partial struct BfdEcho
{
    [Field("bfd_echo.packet", "Echo", Description = "Originator specific echo packet"), Rest]
    public partial ReadOnlySpan<byte> Packet { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("BFD Echo message");
    [Info] private void WriteInfo(TextBuilder text) => text.Append("Originator specific content");
}
