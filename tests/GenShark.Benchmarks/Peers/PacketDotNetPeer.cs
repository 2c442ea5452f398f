using System.Globalization;
using PacketDotNet;
using SharpPcap;
using SharpPcap.LibPcap;

namespace GenShark.Benchmarks.Peers;

/// <summary>The tasks of compare.sh with SharpPcap and PacketDotNet.</summary>
internal static class PacketDotNetPeer
{
    public static void Run(string task, string path)
    {
        long count = 0;
        var flows = new Dictionary<(System.Net.IPAddress, System.Net.IPAddress, ushort, ushort), long>();
        var names = new HashSet<string>();
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        using var device = new CaptureFileReaderDevice(path);
        device.Open();
        while (device.GetNextPacket(out PacketCapture capture) == GetPacketStatus.PacketRead)
        {
            (IPPacket? ip, TcpPacket? tcp) = Parse(device, capture);
            switch (task)
            {
                case "t1" when tcp is { DestinationPort: 443 } && ip is IPv4Packet { TimeToLive: > 32 }: count++; break;
                case "t2" when tcp is not null:
                    (System.Net.IPAddress, System.Net.IPAddress, ushort, ushort) flow = (ip!.SourceAddress, ip.DestinationAddress, tcp.SourcePort, tcp.DestinationPort);
                    flows[flow] = flows.GetValueOrDefault(flow) + capture.Data.Length;
                    break;
                // PacketDotNet has no DNS.
                case "t4" when tcp is not null:
                    output.Write(string.Create(CultureInfo.InvariantCulture,
                        $"{capture.Header.Timeval.Value}\t{capture.Data.Length}\t{ip!.SourceAddress}\t{ip.DestinationAddress}\t{tcp.SourcePort}\t{tcp.DestinationPort}\n"));
                    break;
            }
        }
        if (task == "t1") output.WriteLine(count);
        if (task == "t2") output.WriteLine($"{flows.Count} {flows.Values.Sum()}");
    }

    // What the library throws at counts as a packet without IP: so a program that must get to the end would take it.
    private static (IPPacket? Ip, TcpPacket? Tcp) Parse(CaptureFileReaderDevice device, in PacketCapture capture)
    {
        try
        {
            var ip = Packet.ParsePacket(device.LinkType, capture.Data.ToArray()).Extract<IPPacket>();
            return (ip, ip?.Extract<TcpPacket>());
        }
        catch (Exception damaged) when (damaged is IndexOutOfRangeException or ArgumentException or InvalidOperationException or NotImplementedException)
        {
            return (null, null);
        }
    }
}
