using System.IO.Compression;
using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

public sealed class GzipTests
{
    private static readonly byte[] s_plain = File.ReadAllBytes(StoredCaptures.PathOf("pcapng-comments.pcapng"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void MembersAreReadAsOneCapture(int members)
    {
        byte[][] pieces = [.. s_plain.Chunk((s_plain.Length + members - 1) / members).Select(Compress)];
        Assert.Equal(ReadPacket.All(s_plain, out _), ReadPacket.All([.. pieces.SelectMany(piece => piece)], out CaptureFormatException? broken));
        Assert.Null(broken);
    }

    [Fact]
    public void WhatAMemberHoldsBeforeItsEndIsReadWhereverItIsCut()
    {
        byte[] whole = Compress(s_plain);
        List<ReadPacket> all = ReadPacket.All(s_plain, out _);
        for (int length = 2; length < whole.Length; length++)
        {
            List<ReadPacket> read = ReadPacket.All(whole[..length], out CaptureFormatException? broken);
            Assert.Equal(all.Take(read.Count), read);
            Assert.Equal(CaptureProblem.CutShort, broken?.Problem);
        }
    }

    [Fact]
    public void AWrongByteIsNoticed()
    {
        byte[] whole = Compress(s_plain);
        List<ReadPacket> all = ReadPacket.All(s_plain, out _);
        // Behind the header, whose time and system tell nothing of the content.
        for (int at = 10; at < whole.Length; at++)
        {
            byte[] wrong = [.. whole];
            wrong[at] ^= 0x10;
            List<ReadPacket> read = ReadPacket.All(wrong, out CaptureFormatException? broken);
            Assert.True(broken is not null || read.SequenceEqual(all), $"byte {at}");
        }
    }

    [Fact]
    public void WhatFollowsTheLastMemberIsAComplaint()
    {
        List<ReadPacket> read = ReadPacket.All([.. Compress(s_plain), 1, 2, 3], out CaptureFormatException? broken);
        Assert.Equal(ReadPacket.All(s_plain, out _), read);
        Assert.Equal(CaptureProblem.DamagedCompression, broken?.Problem);
    }

    private static byte[] Compress(byte[] bytes)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return compressed.ToArray();
    }
}
