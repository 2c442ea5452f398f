using GenShark.Capture.Index;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

public sealed class OffsetColumnTests
{
    /// <summary>Also those further apart than four bytes tell, and those of a file that was made to do damage.</summary>
    [Fact]
    public void OffsetsAreGivenBackAsTheyWere()
    {
        var column = new OffsetColumn();
        long[] offsets = [.. Enumerable.Range(0, 1000).Select(i => i switch { 70 => 1L << 33, 71 => 24, > 500 => ((long)uint.MaxValue << 8) + i, _ => 24 + 60L * i }), uint.MaxValue, long.MaxValue, 0, -1];
        foreach (long offset in offsets) column.Add(offset);
        using var file = new MemoryStream();
        column.WriteTo(file);
        file.Position = 0;
        var read = new OffsetColumn();
        read.ReadFrom(file, offsets.Length);

        Assert.Equal(offsets, Enumerable.Range(0, column.Count).Select(i => column[i]));
        Assert.Equal(offsets, Enumerable.Range(0, read.Count).Select(i => read[i]));
        Assert.Equal(offsets.Length * sizeof(long), file.Length);
    }
}
