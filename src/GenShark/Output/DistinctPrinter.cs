using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace GenShark.Output;

/// <summary>
/// The different lines that <see cref="FieldsPrinter"/> would print, with how many packets have each and their lengths on the wire together, in bytes:
/// flows, names, ports. Those of most packets first. Packets that have none of the fields are left out.
/// </summary>
public sealed class DistinctPrinter(FieldsPrinter fields, FieldsOptions options) : IScannedWriter
{
    // What no line has: lines without any field.
    private const int NoLine = -2;

    private readonly Dictionary<byte[], int> _lines = new(LineComparer.Instance);
    private readonly List<Tally> _tallies = [];
    private readonly LineMemo? _memo = fields.Scanned is { Count: <= LineMemo.MostFields, HasFieldEach: true } scanned ? new LineMemo(scanned) : null;

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
        Count(Take(text, start), packet.Frame.Length);
    }

    public void WriteScanned(in Frame frame, TextBuilder text)
    {
        if (_memo is null || !_memo.TryFind(out int line))
        {
            int start = text.Length;
            fields.WriteScanned(frame, text);
            line = Take(text, start);
            _memo?.Remember(line);
        }
        Count(line, frame.Length);
    }

    public void End(TextBuilder text)
    {
        // A stable order: the first seen of those that have as many.
        foreach ((byte[] line, int number) in _lines.OrderByDescending(line => _tallies[line.Value].Packets).ThenBy(line => line.Value))
            text.Append((ulong)_tallies[number].Packets).Append(options.Separator).Append((ulong)_tallies[number].Bytes).Append(options.Separator).Append(line).Append('\n');
        fields.End(text);
    }

    // The number of the line that was written, which is taken away again.
    private int Take(TextBuilder text, int start)
    {
        ReadOnlySpan<byte> line = text.Span[start..^1];
        int number = NoLine;
        if (line.ContainsAnyExcept((byte)options.Separator))
        {
            ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(_lines.GetAlternateLookup<ReadOnlySpan<byte>>(), line, out bool isKnown);
            if (!isKnown)
            {
                known = _tallies.Count;
                _tallies.Add(default);
            }
            number = known;
        }
        text.Truncate(start);
        return number;
    }

    private void Count(int line, int length)
    {
        if (line == NoLine) return;
        ref Tally tally = ref CollectionsMarshal.AsSpan(_tallies)[line];
        tally.Packets++;
        tally.Bytes += length;
    }

    private struct Tally
    {
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
