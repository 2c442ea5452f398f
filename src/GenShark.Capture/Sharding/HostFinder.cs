using System.Buffers.Binary;
using GenShark.Protocols;

namespace GenShark.Capture.Sharding;

/// <summary>Finds between which hosts a frame goes, from its headers alone. Not for several threads at a time.</summary>
internal sealed class HostFinder
{
    // Of deeper layers only a dissection tells.
    public const int MostLayers = 16;

    private readonly LayerRoles _roles = new([Ipv4Protocol.Instance, Ipv6Protocol.Instance], deciphers: false);
    private readonly LayerScan _scan;

    // The quickest way through most frames, and what it knows the network layers by.
    private readonly TrunkWay? _way;
    private readonly int _ipv4, _ipv6;
    private TrunkLayers _layers;

    public HostFinder()
    {
        _scan = new LayerScan(_roles);
        _way = TrunkWay.FirstOpen(_scan);
        if (_way is not null) (_ipv4, _ipv6) = (_way.IndexOf(Ipv4Protocol.Instance), _way.IndexOf(Ipv6Protocol.Instance));
    }

    /// <summary>Whether the frame whose hosts were found last may announce what packets between other hosts have to do with, as far as its ports tell.</summary>
    public bool MayAnnounce { get; private set; }

    /// <summary>The bucket of the outermost hosts.</summary>
    public int OuterOf(in Frame frame) => OuterOf(frame, out _, out _, out _);

    /// <summary>Finds all the hosts that a packet goes between, those of tunnels and quotes included; what TCP carries is not looked at.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="buckets">Takes their buckets, those of the outermost first: room for <see cref="MostLayers"/>.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>False if there may be others, which only a dissection tells.</returns>
    public bool TryFind(in Frame frame, Span<int> buckets, out int count)
    {
        (buckets[0], count) = (OuterOf(frame, out Protocol? protocol, out LayerWindow window, out bool isSure), 1);
        for (int depth = 1; protocol is not null && protocol != TcpProtocol.Instance; depth++)
        {
            // A part of the header may name another host.
            if (depth == MostLayers || protocol.Extends is not null && protocol != Ipv6HopByHopProtocol.Instance) return false;
            protocol = protocol.Skim(frame.Bytes, ref window, _roles, out isSure);
            if (IsNetwork(protocol)) buckets[count++] = BucketOf(protocol!, window.In(frame.Bytes));
        }
        return isSure;
    }

    private int OuterOf(in Frame frame, out Protocol? network, out LayerWindow window, out bool isSure)
    {
        MayAnnounce = false;
        if (_way is not null && _way.TryFollow(frame, ref _layers) && _layers.Has(_ipv4) != _layers.Has(_ipv6))
        {
            // There are no others.
            bool isIpv4 = _layers.Has(_ipv4);
            (network, window, isSure) = (null, _layers[isIpv4 ? _ipv4 : _ipv6], true);
            return BucketOf(isIpv4 ? Ipv4Protocol.Instance : Ipv6Protocol.Instance, window.In(frame.Bytes));
        }
        Protocol? protocol = _scan.FirstOf(frame.LinkType);
        ReadOnlySpan<byte> bytes = frame.Bytes;
        window = new LayerWindow(0, frame.Length);
        isSure = true;
        for (int depth = 0; depth < MostLayers && protocol is not null; depth++)
        {
            if (IsNetwork(protocol))
            {
                network = protocol;
                return BucketOf(protocol, window.In(bytes));
            }
            protocol = protocol.Skim(bytes, ref window, _roles, out isSure);
        }
        network = null;
        return HostBuckets.Others;
    }

    private int BucketOf(Protocol network, in Slice header)
    {
        ReadOnlySpan<byte> bytes = header.Bytes;
        if (network == Ipv4Protocol.Instance)
        {
            if (!Ipv4.TryParse(bytes, out Ipv4 ipv4)) return HostBuckets.Others;
            NotePorts(ipv4.Protocol, bytes[Math.Min(ipv4.HeaderLength, bytes.Length)..]);
            return HostBuckets.Of(ipv4.Source, ipv4.Destination);
        }
        if (!Ipv6.TryParse(bytes, out Ipv6 ipv6)) return HostBuckets.Others;
        NotePorts(ipv6.NextHeader, bytes[Ipv6.HeaderSize..]);
        return HostBuckets.Of(ipv6.Source, ipv6.Destination);
    }

    private void NotePorts(IpProtocol transport, ReadOnlySpan<byte> header)
    {
        if (transport is not (IpProtocol.Udp or IpProtocol.Tcp) || header.Length < 2 * sizeof(ushort)) return;
        MayAnnounce |= Announcers.Uses(BinaryPrimitives.ReadUInt16BigEndian(header)) || Announcers.Uses(BinaryPrimitives.ReadUInt16BigEndian(header[sizeof(ushort)..]));
    }

    private static bool IsNetwork(Protocol? protocol) => protocol == Ipv4Protocol.Instance || protocol == Ipv6Protocol.Instance;
}
