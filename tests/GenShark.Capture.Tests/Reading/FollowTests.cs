using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

/// <summary>A file that is read while it is written.</summary>
public sealed class FollowTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("arp.pcap")]
    [InlineData("demo.pcapng")]
    [InlineData("pcapng-sections.pcapng")]
    public void WhatIsWrittenIsReadHoweverItIsCut(string name)
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = File.ReadAllBytes(StoredCaptures.PathOf(name));
        using FileStream file = new(folder["growing"], FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        using var whole = new FileCapture(StoredCaptures.PathOf(name));
        using var growing = new FileCapture(folder["growing"], new() { Follow = true });
        using IDisposable writer = new Thread(() =>
        {
            foreach (byte[] piece in bytes.Chunk(Math.Max(1, bytes.Length / 23)))
            {
                file.Write(piece);
                Thread.Sleep(20);
            }
        }).Started();
        Assert.Equal(whole.Count, growing.LoadPackets(whole.Count, s_patience, TestContext.Current.CancellationToken));
        for (int i = whole.Count - 1; i >= 0; i--) Assert.Equal(whole[i].ToString(), growing[i].ToString());
    }

    [Theory]
    [InlineData("arp.pcap")]
    [InlineData("file-big-endian.pcap")]
    [InlineData("pcapng-blocks.pcapng")]
    public void ReadingGoesOnWhereverTheFileBrokeOff(string name)
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = File.ReadAllBytes(StoredCaptures.PathOf(name));
        using var whole = new FileCapture(StoredCaptures.PathOf(name));
        for (int length = 0; length <= Math.Min(bytes.Length, 600); length++)
        {
            File.WriteAllBytes(folder["growing"], bytes[..length]);
            using var growing = new FileCapture(folder["growing"], new() { Follow = true });
            int before = growing.LoadPackets(timeout: TimeSpan.Zero, stop: TestContext.Current.CancellationToken);
            using (FileStream file = new(folder["growing"], FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) file.Write(bytes.AsSpan(length));
            int after = before == whole.Count ? 0 : growing.LoadPackets(whole.Count - before, s_patience, TestContext.Current.CancellationToken);
            Assert.Equal((length, whole.Count), (length, before + after));
            Assert.Equal(whole[^1].ToString(), growing[whole.Count - 1].ToString());
        }
    }

    [Fact]
    public void ACompressedFileIsNotFollowed() => Assert.Contains(
        "compressed", Assert.Throws<CaptureFormatException>(() => new FileCapture(StoredCaptures.PathOf("file-gzip.pcap.gz"), new() { Follow = true })).Message, StringComparison.Ordinal);

    [Fact]
    public void AWalkEndsWhenItIsStoppedAndNotBefore()
    {
        using var folder = new TemporaryFolder();
        File.Copy(StoredCaptures.PathOf("arp.pcap"), folder["growing"]);
        int count = StoredCaptures.Fields("arp.pcap").Count, seen = 0;
        using var growing = new FileCapture(folder["growing"], new() { Follow = true, KeepPackets = false });
        foreach (Packet packet in growing)
        {
            if (++seen == count) growing.Stop();
        }
        Assert.Equal(count, seen);
        Assert.Equal(0, growing.LoadPackets(timeout: TimeSpan.FromMilliseconds(100), stop: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void DamageInTheMidstIsSaidAsEver()
    {
        using var damaged = new FileCapture(StoredCaptures.PathOf("file-huge-record.pcap"), new() { Follow = true });
        Assert.Throws<CaptureFormatException>(() => damaged.LoadPackets(timeout: s_patience, stop: TestContext.Current.CancellationToken));
    }
}

file static class Threads
{
    /// <summary>Starts a thread that is waited for at the end of its scope.</summary>
    public static Joined Started(this Thread thread)
    {
        thread.Start();
        return new Joined(thread);
    }

    public sealed class Joined(Thread thread) : IDisposable
    {
        public void Dispose() => thread.Join();
    }
}
