using System.Buffers.Binary;
using System.Diagnostics;
using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

/// <summary>Captures whose headers and blocks lie: readers complain or go on, and neither hang nor take memory that the file does not warrant.</summary>
public sealed class HostileFileTests
{
    private const int Mutations = 2_000;
    private const long MostMemory = 64 << 20;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly uint[] s_nasty = [0, 1, 3, 4, 7, 8, 12, 16, 28, 0x7fff, 0x8000, 0xffff, 0x10000, 0x40000, 0x40001, 0x7fffffff, 0x80000000, 0xfffffff0, 0xfffffffc, 0xffffffff];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void MutatedFilesAreReadOrRefused(int seed)
    {
        string[] names = [.. StoredCaptures.Names.Where(name => name.StartsWith("file-", StringComparison.Ordinal) || name.StartsWith("pcapng-", StringComparison.Ordinal))];
        byte[][] files = [.. names.Select(name => File.ReadAllBytes(StoredCaptures.PathOf(name))).Where(file => file.Length > 8)];
        var random = new Random(seed);
        for (int i = 0; i < Mutations / 4; i++)
        {
            byte[] file = Mutate(files[random.Next(files.Length)], random);
            var watch = Stopwatch.StartNew();
            long before = GC.GetAllocatedBytesForCurrentThread();
            // Anything but a CaptureFormatException fails the test.
            ReadToEnd(file);
            Assert.True(watch.Elapsed < s_patience, $"mutation {i} of seed {seed} took {watch.Elapsed}");
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostMemory, $"mutation {i} of seed {seed} took much memory");
        }
    }

    [Theory]
    [InlineData("pcapng-big-endian.pcapng")]
    [InlineData("pcapng-blocks.pcapng")]
    [InlineData("pcapng-comments.pcapng")]
    public void EveryPrefixIsReadOrRefused(string capture)
    {
        byte[] file = File.ReadAllBytes(StoredCaptures.PathOf(capture));
        List<ReadPacket> all = ReadToEnd(file);
        for (int length = 0; length < file.Length; length++)
        {
            List<ReadPacket> some = ReadToEnd(file[..length]);
            Assert.Equal(all.Take(some.Count), some);
        }
    }

    // Which variant of pcap a file is shows in its first records only: a prefix may be taken for another one, as by tshark.
    [Theory]
    [InlineData("file-big-endian.pcap")]
    [InlineData("file-modified.pcap")]
    [InlineData("file-nanoseconds.pcap")]
    public void EveryPrefixOfPcapIsReadOrRefused(string capture)
    {
        byte[] file = File.ReadAllBytes(StoredCaptures.PathOf(capture));
        int most = ReadToEnd(file).Count;
        for (int length = 0; length < file.Length; length++) Assert.InRange(ReadToEnd(file[..length]).Count, 0, most);
    }

    [Fact]
    public void AFileThatIsCutWhileItIsReadGivesWhatIsLeft()
    {
        const int Header = 24, Record = 16 + 1000, Packets = 2_000, Left = 1_500;
        using var folder = new TemporaryFolder();
        string path = folder["cut.pcap"];
        var bytes = new byte[Header + Packets * Record];
        File.ReadAllBytes(StoredCaptures.PathOf("arp.pcap")).AsSpan(0, Header).CopyTo(bytes);
        for (int i = 0; i < Packets; i++)
        {
            Span<byte> lengths = bytes.AsSpan(Header + i * Record + 8);
            BinaryPrimitives.WriteInt32LittleEndian(lengths, Record - 16);
            BinaryPrimitives.WriteInt32LittleEndian(lengths[4..], Record - 16);
        }
        File.WriteAllBytes(path, bytes);
        using CaptureReader reader = CaptureReader.Open(path);
        Assert.True(reader.MoveNext());
        using (FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) file.SetLength(Header + Left * Record + 500);
        ReadPacket.All(reader, out CaptureFormatException? cut);
        Assert.Equal((CaptureProblem.CutShort, Left), (cut!.Problem, cut.PacketsBefore));
    }

    private static List<ReadPacket> ReadToEnd(byte[] file)
    {
        try
        {
            using CaptureReader reader = CaptureReader.Open(new MemoryStream(file));
            return ReadPacket.All(reader, out _);
        }
        catch (CaptureFormatException)
        {
            return [];
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        byte[] file = [.. original];
        for (int change = random.Next(1, 5); change > 0; change--)
        {
            int at = random.Next(file.Length - 4);
            switch (random.Next(5))
            {
                case 0: file[at] = (byte)random.Next(256); break;
                case 1: BitConverter.TryWriteBytes(file.AsSpan(at & ~3), s_nasty[random.Next(s_nasty.Length)]); break;
                case 2: BitConverter.TryWriteBytes(file.AsSpan(at & ~1), (ushort)s_nasty[random.Next(s_nasty.Length)]); break;
                case 3: file.AsSpan(at & ~3, 4).Reverse(); break;
                // A piece of the file once more, elsewhere.
                default: file.AsSpan(random.Next(file.Length - 4) & ~3, 4).CopyTo(file.AsSpan(at & ~3)); break;
            }
        }
        return random.Next(8) == 0 ? file[..random.Next(file.Length)] : file;
    }
}
