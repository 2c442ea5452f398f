namespace GenShark.Protocols;

/// <summary>The port of charging (GTP', of which nothing is declared), which GTP of the releases of 1997 and 1998 has too: that is shown as GTP.</summary>
/// <seealso href="https://www.3gpp.org/dynareport/29060.htm"/>
[Protocol("gtpprime", "GPRS Tunneling Protocol Prime", Column = "", Shown = false), Over("udp.port", 3386)]
public readonly ref partial struct GtpPrime
{
    private const byte KindMask = 0xf0, OldTunnelling = 0x10;

    [Payload(Covered = true, Nested = true), Next("gtp.old", nameof(Kind))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private uint Kind => 0;

    [Accept]
    internal bool IsOld => (Slice.UInt8(0) & KindMask) == OldTunnelling;
}
