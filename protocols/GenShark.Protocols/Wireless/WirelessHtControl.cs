namespace GenShark.Protocols;

/// <summary>High throughput control (802.11-2020, 9.2.4.6), of which the variant is told.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessHtControl
{
    [Field("wlan.htc", "HT Control (+HTC)", Base.Hex, Description = "High Throughput Control (+HTC)")]
    public partial uint Value { get; }
}
