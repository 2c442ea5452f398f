using System.Collections.Concurrent;
using System.Text;

namespace GenShark.Conformance.Pdml;

/// <summary>All names seen so far, shared by the readers of both sides and of all threads.</summary>
internal sealed class NameTable
{
    private readonly ConcurrentDictionary<byte[], Name> names = new(new Utf8Comparer());
    private readonly ConcurrentDictionary<byte[], Name>.AlternateLookup<ReadOnlySpan<byte>> lookup;
    private readonly GlobList ignored;

    public NameTable(GlobList ignored)
    {
        this.ignored = ignored;
        lookup = names.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public Name Get(ReadOnlySpan<byte> utf8)
    {
        if (lookup.TryGetValue(utf8, out var known))
            return known;
        var text = Encoding.UTF8.GetString(utf8);
        return names.GetOrAdd(utf8.ToArray(), new Name(text, text.Length > 0 && ignored.Matches(text)));
    }

    public Name Get(string text) => Get(Encoding.UTF8.GetBytes(text));

    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? a, byte[]? b) => a.AsSpan().SequenceEqual(b);

        public bool Equals(ReadOnlySpan<byte> a, byte[] b) => a.SequenceEqual(b);

        public byte[] Create(ReadOnlySpan<byte> utf8) => utf8.ToArray();

        public int GetHashCode(byte[] bytes) => GetHashCode(bytes.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> bytes) => (int)(ByteHash.Of(bytes) >> 32);
    }
}
