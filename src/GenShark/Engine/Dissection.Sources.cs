using System.Buffers;

namespace GenShark;

// Data sources: the frame, and bytes that transforms made.
public sealed partial class Dissection
{
    private readonly List<DataSource> _sources = [];

    private readonly record struct DataSource(byte[] Bytes, int Length, string Name, bool IsRented);

    /// <summary>The bytes of a data source: 0 is the frame.</summary>
    public ReadOnlySpan<byte> Source(int number) => number == 0 ? Frame.Bytes : _sources[number - 1].Bytes.AsSpan(0, _sources[number - 1].Length);

    /// <summary>
    /// The bytes of a data source that dumps show. Of a frame that begins with a layer that says how long it is (IP without a link layer), and of other
    /// sources that begin with IP, what stands behind that is left out, as in tshark.
    /// </summary>
    public ReadOnlySpan<byte> ShownSource(int number)
    {
        ReadOnlySpan<byte> bytes = Source(number);
        foreach (ref readonly Layer layer in Layers)
        {
            if (layer.Source != number || layer.Offset != 0 || layer.Length >= bytes.Length) continue;
            if (number == 0 || layer.Protocol.FilterName is "ip" or "ipv6") bytes = bytes[..layer.Length];
        }
        return bytes;
    }

    /// <summary>How many data sources there are, the frame included.</summary>
    public int SourceCount => 1 + _sources.Count;

    /// <summary>What hex dumps call a data source: <c>Frame</c>, <c>Reassembled TCP</c>.</summary>
    public string SourceName(int number) => number == 0 ? "Frame" : _sources[number - 1].Name;

    /// <summary>Adds bytes that a transform made, under the name that hex dumps give them (empty: not dumped); returns their number, or 0 if there are too many.</summary>
    public byte AddSource(byte[] bytes, string name) => AddSource(bytes, bytes.Length, name, isRented: false);

    /// <summary>Adds the first bytes of an array from the shared pool, which goes back to it with the next packet.</summary>
    public byte AddPooledSource(byte[] rented, int length, string name) => AddSource(rented, length, name, isRented: true);

    /// <summary>Adds the first bytes of an array; one that was rented goes back to the pool with the next packet.</summary>
    private byte AddSource(byte[] bytes, int length, string name, bool isRented)
    {
        if (_sources.Count == byte.MaxValue) return 0;
        _sources.Add(new DataSource(bytes, length, name, isRented));
        return (byte)_sources.Count;
    }

    // One that turned out to be worth a dump.
    private void NameSource(byte number, string name) => _sources[number - 1] = _sources[number - 1] with { Name = name };

    private void ClearSources()
    {
        foreach (DataSource source in _sources)
        {
            if (source.IsRented) ArrayPool<byte>.Shared.Return(source.Bytes);
        }
        _sources.Clear();
    }
}
