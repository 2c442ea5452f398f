using System.Diagnostics;
using GenShark.Capture;
using GenShark.Capture.Reading;

namespace GenShark.Benchmarks;

/// <summary>What a packet costs while more and more protocols are registered that it has nothing to do with.</summary>
internal static class RegisteredProtocols
{
    private const int Step = 60, Steps = 5, Rounds = 5;

    /// <summary>Prints user CPU time a packet, the least of some rounds, of a whole dissection of a capture.</summary>
    public static void Measure(string path)
    {
        PacketCursor.LoadProtocols();
        Dissect(path);
        Console.WriteLine("protocols  fields  ns a packet");
        for (int step = 0; step <= Steps; step++)
        {
            if (step > 0) Register(step);
            double least = Enumerable.Range(0, Rounds).Min(_ => Dissect(path));
            Console.WriteLine($"{Registry.Protocols.Count,9}  {Registry.FieldCount,6}  {least,11:F0}");
        }
    }

    private static double Dissect(string path)
    {
        using CaptureReader reader = CaptureReader.Open(path);
        var cursor = new PacketCursor(reader);
        TimeSpan before = Process.GetCurrentProcess().UserProcessorTime;
        int packets = 0;
        while (cursor.MoveNext()) packets++;
        return (Process.GetCurrentProcess().UserProcessorTime - before).TotalNanoseconds / packets;
    }

    // In the tables that every packet asks, under keys that no packet of the benchmark's capture has.
    private static void Register(int step)
    {
        for (int i = 0; i < Step; i++)
        {
            int number = step * Step + i;
            var protocol = new Filler($"filler{number:d3}");
            Registry.Add(protocol);
            Registry.Add("udp.port", (uint)(20_000 + 7 * number), protocol);
            Registry.Add("tcp.port", (uint)(20_000 + 7 * number), protocol);
            Registry.Add("ethertype", (uint)(0x9200 + number), protocol);
        }
    }

    private sealed class Filler(string name) : Protocol
    {
        public override string FilterName => name;
        public override string Name => name;
        public override string ShortName => name;
        public override int FieldCount => 21;
        public override FieldInfo[] DescribeFields() =>
        [
            new FieldInfo { Name = name, Label = name, Type = FieldType.Protocol },
            .. Enumerable.Range(1, FieldCount - 1).Select(field => new FieldInfo { Name = $"{name}.f{field}", Label = "Field", Type = FieldType.UInt8, Base = Base.Dec }),
        ];

        public override bool Walk(Dissection dissection, in Slice slice) => true;

        public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)
        {
            isSure = true;
            return null;
        }
    }
}
