namespace GenShark.Protocols;

/// <summary>Packets that Linux's netfilter logged: attributes, one of which is the packet. Numbers of the attributes are in the order of the host, taken to be little-endian.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes/LINKTYPE_NFLOG.html"/>
[Protocol("nflog", "Linux Netfilter NFLOG"), Over("wtap_encap", (uint)Encapsulation.NFLOG)]
public readonly ref partial struct Nflog
{
    private const int HeaderSize = 4;

    [Field("nflog.family", "Family")]
    public partial NflogFamily Family { get; }

    [Field("nflog.version", "Version")]
    public partial byte Version { get; }

    [Field("nflog.res_id", "Resource id")]
    public partial ushort ResourceId { get; }

    [Size(nameof(HeadSize))]
    public partial Sequence<NflogEntry> Entries { get; }

    [Payload(SkipEmpty = true, Covered = true), Size(nameof(PacketSize)), Next("nflog.family", nameof(Family))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Size(nameof(PaddingSize))]
    public partial ReadOnlySpan<byte> Padding { get; }

    public partial Sequence<NflogEntry> Trailing { get; }

    // Up to the packet's first byte, or as far as attributes fit.
    private int HeadSize
    {
        get
        {
            int at = HeaderSize;
            while (NflogEntry.Fits(Slice.From(at)))
            {
                if (NflogEntry.AttributeOf(Slice.From(at)) == NflogAttribute.Payload) return at + NflogEntry.HeaderSize - HeaderSize;
                at += NflogEntry.Aligned(NflogEntry.LengthOf(Slice.From(at)));
            }
            return Math.Min(at, Slice.Length) - HeaderSize;
        }
    }

    private int PacketSize
    {
        get
        {
            Slice entry = Slice.From(HeadSize);
            return HeadSize >= NflogEntry.HeaderSize && NflogEntry.Fits(entry) && NflogEntry.AttributeOf(entry) == NflogAttribute.Payload
                ? NflogEntry.LengthOf(entry) - NflogEntry.HeaderSize : 0;
        }
    }

    private int PaddingSize => Math.Min(-PacketSize & 3, Math.Max(0, Slice.Length - HeaderSize - HeadSize - PacketSize));
}
