using System.Text;
using System.Text.RegularExpressions;
using GenShark.Conformance.Pdml;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance.Text;

/// <summary>A program's whole output as lines, less those that are not to be compared.</summary>
internal sealed class Lines
{
    // A bound for a program that never stops printing; tshark's longest answers are far below.
    private const int Largest = 1 << 30;

    private readonly byte[] bytes;
    private readonly List<(int Start, int Length, ulong Hash)> lines = [];

    private Lines(byte[] bytes) => this.bytes = bytes;

    public int Count => lines.Count;

    public ReadOnlySpan<byte> this[int index] => bytes.AsSpan(lines[index].Start, lines[index].Length);

    public ulong Hash(int index) => lines[index].Hash;

    public static Lines Read(Stream stream, OutputMode mode, Regex? drop)
    {
        var text = new Lines(ReadAll(stream));
        for (var start = 0; start < text.bytes.Length;)
        {
            var rest = text.bytes.AsSpan(start);
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            if (!mode.IsVolatile(line) && drop?.IsMatch(Encoding.UTF8.GetString(line)) != true)
                text.lines.Add((start, line.Length, ByteHash.Of(line)));
            start += line.Length + 1;
        }
        return text;
    }

    public static bool AreEqual(Lines left, int leftIndex, Lines right, int rightIndex) =>
        left.Hash(leftIndex) == right.Hash(rightIndex) && left[leftIndex].SequenceEqual(right[rightIndex]);

    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (bytes.Length < Largest && stream.Read(chunk) is > 0 and var read)
            bytes.Write(chunk, 0, read);
        return bytes.ToArray();
    }
}
