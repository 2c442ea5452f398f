namespace GenShark;

/// <summary>From the LINKTYPE_ numbers of pcap and pcapng to Wireshark's encapsulations.</summary>
public static class LinkTypes
{
    /// <summary>The encapsulation of a link type; <see cref="Encapsulation.Unknown"/> for one that has none here.</summary>
    public static Encapsulation ToEncapsulation(int linkType) => linkType switch
    {
        0 or 108 => Encapsulation.NULLLoopback,
        1 => Encapsulation.Ethernet,
        12 or 14 or 101 => Encapsulation.RawIP,
        113 => Encapsulation.LinuxCookedModeCaptureV1,
        228 => Encapsulation.RawIPv4,
        229 => Encapsulation.RawIPv6,
        276 => Encapsulation.LinuxCookedModeCaptureV2,
        _ => Encapsulation.Unknown,
    };
}
