namespace GenShark.Capture.Reading;

/// <summary>Formats that are known by sight only, so that a refusal can say what it refuses.</summary>
internal static class ForeignFormats
{
    /// <summary>Why a file that starts so is not read; null if it says nothing.</summary>
    public static string? Recognize(ReadOnlySpan<byte> first)
    {
        string? name = Name(first);
        return name is null ? null : $"{name}, which is not read; only pcap and pcapng, as they are or compressed with gzip, Zstandard or LZ4";
    }

    private static string? Name(ReadOnlySpan<byte> first) => first switch
    {
        _ when first.StartsWith("snoop\0\0\0"u8) => "a snoop capture",
        _ when first.StartsWith("btsnoop\0"u8) => "a btsnoop capture",
        _ when first.StartsWith("TRSNIFF data"u8) => "a Sniffer (DOS) capture",
        _ when first.StartsWith("XCP\0"u8) => "a Sniffer (Windows) or NetXRay capture",
        _ when first.StartsWith("RTSS"u8) => "a Microsoft Network Monitor 1 capture",
        _ when first.StartsWith("GMBU"u8) => "a Microsoft Network Monitor 2 capture",
        _ when first.StartsWith("iptrace "u8) => "an AIX iptrace capture",
        _ when first.StartsWith("\x05VNF"u8) => "a Visual Networks capture",
        _ when first.StartsWith("\x7fver"u8) => "a WildPackets EtherPeek or OmniPeek capture",
        _ when first.StartsWith("LOGA"u8) => "a Vector BLF log",
        _ when first.StartsWith("LOGG"u8) => "a Vector BLF log",
        [0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "compressed with xz",
        [(byte)'B', (byte)'Z', (byte)'h', ..] => "compressed with bzip2",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive",
        _ => null,
    };
}
