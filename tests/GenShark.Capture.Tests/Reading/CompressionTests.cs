using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using K4os.Compression.LZ4.Streams;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

/// <summary>Zstandard and LZ4, as the libraries write them.</summary>
public sealed class CompressionTests
{
    private static readonly byte[] s_plain = File.ReadAllBytes(StoredCaptures.PathOf("pcapng-comments.pcapng"));

    public static TheoryData<string, string> Captures() =>
        [.. StoredCaptures.Names.Where(name => !name.Contains("gzip") && name.EndsWith(".pcap", StringComparison.Ordinal) || name.EndsWith(".pcapng", StringComparison.Ordinal))
            .SelectMany(name => new[] { new TheoryDataRow<string, string>(name, "zstd"), new TheoryDataRow<string, string>(name, "lz4") })];

    [Theory]
    [MemberData(nameof(Captures))]
    public void ACompressedCaptureIsReadAsThePlainOne(string capture, string kind)
    {
        byte[] plain = File.ReadAllBytes(StoredCaptures.PathOf(capture));
        List<ReadPacket> expected = ReadPacket.All(plain, out CaptureFormatException? broken);
        Assert.Equal(expected, ReadPacket.All(Compress(plain, kind), out CaptureFormatException? also));
        Assert.Equal(broken?.Message, also?.Message);
        Assert.Equal(broken?.Offset, also?.Offset);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("lz4")]
    public void FramesAreReadAsOneCapture(string kind)
    {
        byte[][] pieces = [.. s_plain.Chunk(s_plain.Length / 5).Select(piece => Compress(piece, kind))];
        Assert.Equal(ReadPacket.All(s_plain, out _), ReadPacket.All([.. pieces.SelectMany(piece => piece)], out CaptureFormatException? broken));
        Assert.Null(broken);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("lz4")]
    public void WhatComesBeforeACutIsRead(string kind)
    {
        byte[] whole = Compress(s_plain, kind);
        List<ReadPacket> all = ReadPacket.All(s_plain, out _);
        for (int length = 4; length < whole.Length; length++)
        {
            List<ReadPacket> read = ReadPacket.All(whole[..length], out CaptureFormatException? broken);
            Assert.Equal(all.Take(read.Count), read);
            Assert.True(broken is not null || read.Count == all.Count, $"{length} bytes");
        }
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("lz4")]
    public void WrongBytesDoNoHarm(string kind)
    {
        byte[] whole = Compress(s_plain, kind);
        for (int at = 4; at < whole.Length; at++)
        {
            byte[] wrong = [.. whole];
            wrong[at] ^= 0x10;
            _ = ReadPacket.All(wrong, out _);
        }
    }

    // The checksum of the content is wrong: the library tells that by a message of its own.
    [Fact]
    public void DamageIsToldInPlainWords()
    {
        byte[] wrong = Compress(s_plain, "lz4");
        wrong[^1] ^= 1;
        List<ReadPacket> read = ReadPacket.All(wrong, out CaptureFormatException? broken);
        Assert.Equal(ReadPacket.All(s_plain, out _), read);
        Assert.EndsWith("cannot be decompressed; it may be damaged or corrupt.\n(invalid LZ4 frame)", broken?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("lz4")]
    public void PacketsAreHadByIndex(string kind)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["compressed"], Compress(s_plain, kind));
        using var plain = new FileCapture(StoredCaptures.PathOf("pcapng-comments.pcapng"));
        using var compressed = new FileCapture(folder["compressed"]);
        for (int i = plain.Count - 1; i >= 0; i--) Assert.Equal(plain[i].ToString(), compressed[i].ToString());
    }

    private static byte[] Compress(byte[] bytes, string kind)
    {
        if (kind == "zstd")
        {
            using var compressor = new ZstdSharp.Compressor();
            return compressor.Wrap(bytes).ToArray();
        }
        var compressed = new MemoryStream();
        using (LZ4EncoderStream lz4 = LZ4Stream.Encode(compressed, new LZ4EncoderSettings { ContentChecksum = true }, leaveOpen: true)) lz4.Write(bytes);
        return compressed.ToArray();
    }
}
