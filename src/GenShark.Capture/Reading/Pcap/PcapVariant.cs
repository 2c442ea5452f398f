namespace GenShark.Capture.Reading.Pcap;

/// <summary>
/// A flavour of pcap. Vendors patched fields into the record header, some without changing the file's magic number.
/// </summary>
/// <param name="Name">The name as tshark's -F takes it.</param>
/// <param name="Description">The name as capinfos prints it.</param>
/// <param name="RecordHeaderLength">The length of what precedes each packet: two words of time, two of lengths, and what a patch added.</param>
/// <param name="IsNanoseconds">Whether the second word of the time counts nanoseconds.</param>
internal sealed record PcapVariant(string Name, string Description, int RecordHeaderLength = 16, bool IsNanoseconds = false)
{
    public static readonly PcapVariant Microseconds = new("pcap", "Wireshark/tcpdump/... - pcap");
    public static readonly PcapVariant Nanoseconds = new("nsecpcap", "Wireshark/tcpdump/... - nanosecond pcap", IsNanoseconds: true);
    public static readonly PcapVariant Aix = new("aixpcap", "AIX tcpdump - pcap", IsNanoseconds: true);
    public static readonly PcapVariant Nokia = new("nokiapcap", "Nokia tcpdump - pcap", RecordHeaderLength: 20);
    public static readonly PcapVariant RedHat61 = new("rh6_1pcap", "RedHat 6.1 tcpdump - pcap", RecordHeaderLength: 24);
    public static readonly PcapVariant Modified = new("modpcap", "Modified tcpdump - pcap", RecordHeaderLength: 24);
    public static readonly PcapVariant Suse63 = new("suse6_3pcap", "SuSE 6.3 tcpdump - pcap", RecordHeaderLength: 28);
}
