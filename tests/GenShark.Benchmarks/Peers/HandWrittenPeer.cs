using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Net;

namespace GenShark.Benchmarks.Peers;

/// <summary>
/// The tasks of compare.sh as somebody would write them by hand for speed: a memory map, spans, and nothing but Ethernet, VLAN, IPv4, TCP and UDP
/// to port 53. For little-endian pcap files of microseconds.
/// </summary>
internal static unsafe class HandWrittenPeer
{
    private const int FileHeader = 24, RecordHeader = 16, Tcp = 6, Udp = 17;

    public static void Run(string task, string path)
    {
        long count = 0, length = new FileInfo(path).Length;
        var flows = new Dictionary<(uint, uint, uint), long>();
        var names = new HashSet<string>();
        Span<char> name = stackalloc char[256];
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        using var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        using MemoryMappedViewAccessor view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        byte* end = start + length;
        for (byte* record = start + FileHeader; record + RecordHeader <= end;)
        {
            int captured = *(int*)(record + 8);
            var packet = new ReadOnlySpan<byte>(record + RecordHeader, captured);
            if (TryFind(packet, out int ip, out int segment))
            {
                ReadOnlySpan<byte> addresses = packet.Slice(ip + 12, 8), ports = packet.Slice(segment, 4);
                byte protocol = packet[ip + 9];
                switch (task)
                {
                    case "t1" when protocol == Tcp && Port(ports, 2) == 443 && packet[ip + 8] > 32: count++; break;
                    case "t2" when protocol == Tcp:
                        (uint, uint, uint) flow = (BinaryPrimitives.ReadUInt32BigEndian(addresses), BinaryPrimitives.ReadUInt32BigEndian(addresses[4..]), BinaryPrimitives.ReadUInt32BigEndian(ports));
                        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(flows, flow, out _) += captured;
                        break;
                    case "t3" when protocol == Udp && (Port(ports, 0) == 53 || Port(ports, 2) == 53) && packet.Length > segment + 20:
                        if (NameOf(packet[(segment + 8)..], name) is { Length: > 0 } found) names.Add(found.ToString());
                        break;
                    case "t4" when protocol == Tcp:
                        output.Write($"{*(uint*)record}.{*(uint*)(record + 4):D6}\t{captured}\t{new IPAddress(addresses[..4])}\t{new IPAddress(addresses[4..])}\t{Port(ports, 0)}\t{Port(ports, 2)}\n");
                        break;
                    case "t6" when protocol == Tcp && HoldsSegmentSizeAbove(packet[segment..], 1400): count++; break;
                    case "t7" when protocol == Udp && (Port(ports, 0) == 53 || Port(ports, 2) == 53) && packet.Length > segment + 20:
                        if (NameOf(packet[(segment + 8)..], name) is { Length: > 0 } asked && asked.IndexOf("google") >= 0) count++;
                        break;
                }
            }
            record += RecordHeader + captured;
        }
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        if (task is "t1" or "t6" or "t7") output.WriteLine(count);
        if (task == "t2") output.WriteLine($"{flows.Count} {flows.Values.Sum()}");
        if (task == "t3") output.WriteLine(names.Count);
    }

    private static bool TryFind(ReadOnlySpan<byte> packet, out int ip, out int segment)
    {
        (ip, segment) = (14, 0);
        if (packet.Length < 34) return false;
        ushort type = BinaryPrimitives.ReadUInt16BigEndian(packet[12..]);
        while (type is 0x8100 or 0x88a8 && packet.Length >= ip + 24)
        {
            type = BinaryPrimitives.ReadUInt16BigEndian(packet[(ip + 2)..]);
            ip += 4;
        }
        if (type != 0x0800 || packet.Length < ip + 20 || (BinaryPrimitives.ReadUInt16BigEndian(packet[(ip + 6)..]) & 0x1fff) != 0) return false;
        segment = ip + (packet[ip] & 15) * 4;
        return packet.Length >= segment + 8;
    }

    private static int Port(ReadOnlySpan<byte> ports, int at) => BinaryPrimitives.ReadUInt16BigEndian(ports[at..]);

    private static bool HoldsSegmentSizeAbove(ReadOnlySpan<byte> segment, int size)
    {
        int end = segment.Length < 20 ? 0 : Math.Min((segment[12] >> 4) * 4, segment.Length);
        for (int at = 20; at + 1 < end && segment[at] is not 0;)
        {
            if (segment[at] == 1) at++;
            else if (segment[at] == 2 && segment[at + 1] == 4 && at + 4 <= end && Port(segment, at + 2) > size) return true;
            else if (segment[at + 1] >= 2) at += segment[at + 1];
            else return false;
        }
        return false;
    }

    // The first question's name.
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<byte> message, Span<char> name)
    {
        if (BinaryPrimitives.ReadUInt16BigEndian(message[4..]) == 0) return default;
        int at = 12, size = 0;
        while (at < message.Length && message[at] is > 0 and < 64 and var label && at + 1 + label <= message.Length && size + label + 1 < name.Length)
        {
            if (size > 0) name[size++] = '.';
            for (int i = 0; i < label; i++) name[size++] = (char)message[at + 1 + i];
            at += 1 + label;
        }
        return name[..size];
    }
}
