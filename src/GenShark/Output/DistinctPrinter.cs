using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace GenShark.Output;

/// <summary>
/// The different lines that <see cref="FieldsPrinter"/> would print, with how many packets have each and their lengths on the wire together, in bytes:
/// flows, names, ports. Those of most packets first. Packets that have none of the fields are left out.
/// </summary>
public sealed class DistinctPrinter(FieldsPrinter fields, FieldsOptions options) : IScannedWriter
{
    private readonly Dictionary<byte[], Tally> _lines = new(LineComparer.Instance);

    public ScannedFields? Scanned => fields.Scanned;

    public void Begin(TextBuilder text)
    {
        int start = text.Length;
        fields.Begin(text);
        if (!options.HasHeader) return;
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        text.Insert(text.Span[start..].StartsWith(mark) ? start + mark.Length : start, "packets bytes "u8);
        text.ReplaceFrom(start, (byte)' ', (byte)options.Separator);
    }

    public void Write(Dissection packet, TextBuilder text)
    {
        int start = text.Length;
        fields.Write(packet, text);
        Take(text, start, packet.Frame.Length);
    }

    public void WriteScanned(in Frame frame, TextBuilder text)
    {
        int start = text.Length;
        fields.WriteScanned(frame, text);
        Take(text, start, frame.Length);
    }

    public void End(TextBuilder text)
    {
        // A stable order: the first seen of those that have as many.
        foreach ((byte[] line, Tally tally) in _lines.OrderByDescending(line => line.Value.Packets).ThenBy(line => line.Value.Order))
            text.Append((ulong)tally.Packets).Append(options.Separator).Append((ulong)tally.Bytes).Append(options.Separator).Append(line).Append('\n');
        fields.End(text);
    }

    private void Take(TextBuilder text, int start, int length)
    {
        ReadOnlySpan<byte> line = text.Span[start..^1];
        if (line.ContainsAnyExcept((byte)options.Separator))
        {
            ref Tally tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_lines.GetAlternateLookup<ReadOnlySpan<byte>>(), line, out bool isKnown);
            if (!isKnown) tally.Order = _lines.Count;
            tally.Packets++;
            tally.Bytes += length;
        }
        text.Truncate(start);
    }

    private struct Tally
    {
        public int Order;
        public long Packets, Bytes;
    }

    private sealed class LineComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly LineComparer Instance = new();

        public bool Equals(byte[]? one, byte[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] line) => GetHashCode(line.AsSpan());

        public bool Equals(ReadOnlySpan<byte> one, byte[] other) => one.SequenceEqual(other);

        // Seeded by the process: who writes a capture can't choose lines that meet.
        public int GetHashCode(ReadOnlySpan<byte> line)
        {
            var hash = new HashCode();
            hash.AddBytes(line);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> line) => line.ToArray();
    }
}
