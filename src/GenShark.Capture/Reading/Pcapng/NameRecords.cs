using System.Buffers.Binary;
using System.Text;

namespace GenShark.Capture.Reading.Pcapng;

/// <summary>The records of a Name Resolution Block. Damage is told as tshark tells it.</summary>
internal static unsafe class NameRecords
{
    public const int BlockMinimum = 16;

    // A file of nothing but names must not fill the memory.
    private const int MostNames = 1 << 20;

    private const ushort End = 0, IPv4 = 1, IPv6 = 2;

    /// <summary>Takes all names of each address.</summary>
    /// <param name="records">The first record.</param>
    /// <param name="left">The bytes from there to the block's trailing length.</param>
    /// <param name="isSwapped">Whether numbers are the other way round than this machine has them.</param>
    /// <param name="names">Takes the names.</param>
    /// <param name="used">The length of the records.</param>
    /// <returns>What is wrong with the records, or null.</returns>
    public static string? Read(byte* records, int left, bool isSwapped, List<HostName> names, out int used)
    {
        byte* next = records;
        used = 0;
        while (left >= 4)
        {
            ushort type = ByteOrder.Load16(next, isSwapped);
            int length = ByteOrder.Load16(next + 2, isSwapped), padded = length + 3 & ~3;
            next += 4;
            left -= 4;
            used += 4;
            if (type == End) return null;
            if (left < padded) return $"pcapng: {left} bytes left in the block < NRB record length + padding {padded}";
            (int minimum, string name) = type switch { IPv4 => (4, "IPv4"), IPv6 => (16, "IPv6"), _ => (0, "") };
            if (length < minimum) return $"pcapng: NRB record length for {name} record {length} < minimum length {minimum}";
            var record = new ReadOnlySpan<byte>(next, length);
            if (minimum > 0 && !HoldsWholeNames(record[minimum..])) return "pcapng: NRB record has non-null-terminated host name";
            if (length > minimum && minimum > 0 && names.Count < MostNames)
            {
                Address address = type == IPv4 ? new IPv4Address(BinaryPrimitives.ReadUInt32BigEndian(record)) : IPv6Address.Read(record);
                ReadOnlySpan<byte> hosts = record[minimum..];
                foreach (Range host in hosts[..^1].Split((byte)0)) names.Add(new HostName(address, Encoding.UTF8.GetString(hosts[host])));
            }
            next += padded;
            left -= padded;
            used += padded;
        }
        return null;
    }

    private static bool HoldsWholeNames(ReadOnlySpan<byte> names) => names.IsEmpty || names[^1] == 0;
}
