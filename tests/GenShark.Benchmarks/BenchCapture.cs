using GenShark.Capture.Reading;

namespace GenShark.Benchmarks;

/// <summary>The capture that is measured: GENSHARK_BENCH, or some of the repository's captures over and over.</summary>
internal static unsafe class BenchCapture
{
    private const long DefaultLength = 64 << 20;

    private static readonly string[] s_captures = ["demo.pcapng", "http.pcap", "tcp-v4.pcap", "tcp-v6.pcap", "tcp-streams.pcap", "udp-v4.pcap", "dns-tcp.pcap"];

    private static readonly Lazy<string> s_path = new(Prepare);

    public static string Path => s_path.Value;

    /// <summary>Writes a pcap file of at least <paramref name="length"/> bytes.</summary>
    public static void Make(string path, long length)
    {
        using FileStream file = File.Create(path);
        using var writer = new BinaryWriter(file);
        foreach (uint word in (ReadOnlySpan<uint>)[0xa1b2c3d4, 0x00040002, 0, 0, 262144, 1]) writer.Write(word);
        byte[] round = EthernetRecords();
        while (file.Length < length) writer.Write(round);
    }

    private static string Prepare()
    {
        if (Environment.GetEnvironmentVariable("GENSHARK_BENCH") is { Length: > 0 } given) return given;
        string path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "genshark-bench.pcap");
        if (!File.Exists(path) || new FileInfo(path).Length < DefaultLength) Make(path, DefaultLength);
        return path;
    }

    // Traffic of real programs, as records of a little-endian pcap file.
    private static byte[] EthernetRecords()
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        foreach (string name in s_captures)
        {
            using CaptureReader reader = CaptureReader.Open(System.IO.Path.Combine(FindCaptures(), name));
            while (reader.MoveNext()) Write(writer, reader.Current);
        }
        writer.Flush();
        return memory.ToArray();
    }

    private static void Write(BinaryWriter writer, in Frame frame)
    {
        if (frame.LinkType != 1 || !frame.HasTime) return;
        writer.Write((uint)frame.Time.Seconds);
        writer.Write((uint)(frame.Time.Nanoseconds / 1000));
        writer.Write((uint)frame.CapturedLength);
        writer.Write((uint)frame.Length);
        writer.Write(frame.Bytes);
    }

    private static string FindCaptures()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string captures = System.IO.Path.Combine(folder.FullName, "tests", "captures");
            if (Directory.Exists(captures)) return captures;
        }
        throw new DirectoryNotFoundException("tests/captures was not found above the program; set GENSHARK_BENCH to a pcap file.");
    }
}
