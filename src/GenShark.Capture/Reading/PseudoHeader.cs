using System.Buffers.Binary;

namespace GenShark.Capture.Reading;

/// <summary>
/// Link types whose packets start with something that tshark counts neither as captured nor as sent: the frame starts behind it.
/// </summary>
internal static unsafe class PseudoHeader
{
    private const ushort IrdaProtocol = 0x17, LapdProtocol = 0x30;

    /// <summary>The length of what precedes each packet of a link type; the least of it, where it varies (ERF).</summary>
    public static int LeastLength(int linkType) => linkType switch
    {
        123 or 139 or 201 or 254 => 4,
        144 or 177 or 197 => 16,
        196 or 209 => 5,
        204 => 1,
        245 => 2,
        _ => 0,
    };

    /// <summary>Finds where the packet starts, how long it is, and when it was captured, if the header says so.</summary>
    /// <param name="linkType">The link type.</param>
    /// <param name="bytes">The first byte of the header.</param>
    /// <param name="captured">The captured length; on return without the header.</param>
    /// <param name="length">The length; on return without the header.</param>
    /// <param name="time">The time in the record; on return the header's, if it has one.</param>
    /// <param name="headerLength">The length of the header.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? Strip(int linkType, byte* bytes, ref int captured, ref int length, ref Timestamp time, out int headerLength)
    {
        headerLength = LeastLength(linkType);
        if (captured < headerLength) return $"pcap/pcapng: {Names(linkType, captured)}";
        if (linkType == 197) return ErfHeader.Strip(bytes, ref captured, ref length, ref time, out headerLength);
        if (linkType is 144 or 177)
        {
            ushort protocol = BinaryPrimitives.ReadUInt16BigEndian(new ReadOnlySpan<byte>(bytes + 14, 2));
            if (linkType == 144 && protocol != IrdaProtocol) return "pcap/pcapng: IrDA capture has a packet with an invalid sll_protocol field";
            if (linkType == 177 && protocol != LapdProtocol) return "pcap/pcapng: LAPD capture has a packet with an invalid sll_protocol field";
        }
        captured -= headerLength;
        // A length that leaves no room for the header is nonsense; tshark lets it run over, and shows the largest there is.
        length = length < headerLength ? int.MaxValue : length - headerLength;
        return null;
    }

    private static string Names(int linkType, int captured)
    {
        (string file, string header) = linkType switch
        {
            123 => ("SunATM", "an ATM pseudo-header"),
            139 => ("MTP2", "an MTP2 pseudo-header"),
            144 => ("IrDA", "an IrDA pseudo-header"),
            177 => ("LAPD", "a LAPD pseudo-header"),
            196 => ("SITA", "a SITA pseudo-header"),
            197 => ("ERF", "an ERF pseudo-header"),
            201 => ("Bluetooth", "a pseudo-header"),
            204 => ("PPP", "a pseudo-header"),
            209 => ("I2C", "a I2C pseudo-header"),
            245 => ("NFC LLCP", "a pseudo-header"),
            _ => ("Bluetooth monitor", "a pseudo-header"),
        };
        return $"{file} file has a {captured}-byte packet, too small to have even {header}";
    }
}
