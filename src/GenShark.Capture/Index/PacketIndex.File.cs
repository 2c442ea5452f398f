using System.Buffers.Binary;
using System.Text;

namespace GenShark.Capture.Index;

/// <summary>The file that an index is kept in; README.md has the format.</summary>
internal sealed partial class PacketIndex
{
    private const int HeaderLength = 96, MostFilterBytes = 1 << 20, SectionLength = 8, OddDeltaLength = 16;

    private static ReadOnlySpan<byte> Magic => "GSINDEX2"u8;

    /// <summary>Writes the index, so that nobody ever sees half of it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Save(string path, CaptureStamp stamp, string filter)
    {
        string part = path + ".part";
        try
        {
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16)) Write(file, stamp, filter);
            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Reads an index; null if there is none that is of this capture as it is, and of this filter.</summary>
    public static PacketIndex? TryLoad(string path, CaptureStamp stamp, string filter)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            return Read(file, stamp, filter);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(Stream file, CaptureStamp stamp, string filter)
    {
        byte[] text = Encoding.UTF8.GetBytes(filter);
        Span<byte> header = stackalloc byte[HeaderLength];
        header.Clear();
        Magic.CopyTo(header);
        stamp.Write(header[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[56..], text.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[60..], Count);
        BinaryPrimitives.WriteInt32LittleEndian(header[64..], _numbers.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header[68..], _sections.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header[72..], _oddDeltas.Count);
        header[76..].Clear();
        BinaryPrimitives.WriteInt32LittleEndian(header[76..], First.Nanoseconds);
        BinaryPrimitives.WriteInt64LittleEndian(header[80..], First.Seconds);
        file.Write(header);
        file.Write(text);
        _offsets.WriteTo(file);
        _lengths.WriteTo(file);
        _numbers.WriteTo(file);
        _deltas.WriteTo(file);
        Span<byte> item = stackalloc byte[OddDeltaLength];
        foreach ((int index, int section) in _sections)
        {
            BinaryPrimitives.WriteInt32LittleEndian(item, index);
            BinaryPrimitives.WriteInt32LittleEndian(item[4..], section);
            file.Write(item[..SectionLength]);
        }
        foreach ((int index, Interval delta) in _oddDeltas)
        {
            BinaryPrimitives.WriteInt32LittleEndian(item, index);
            BinaryPrimitives.WriteInt32LittleEndian(item[4..], delta.Nanoseconds);
            BinaryPrimitives.WriteInt64LittleEndian(item[8..], delta.Seconds);
            file.Write(item);
        }
    }

    private static PacketIndex? Read(FileStream file, CaptureStamp stamp, string filter)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        file.ReadExactly(header);
        if (!header.StartsWith(Magic) || !stamp.IsIn(header[8..])) return null;
        int textLength = BinaryPrimitives.ReadInt32LittleEndian(header[56..]);
        int count = BinaryPrimitives.ReadInt32LittleEndian(header[60..]), numbers = BinaryPrimitives.ReadInt32LittleEndian(header[64..]);
        int sections = BinaryPrimitives.ReadInt32LittleEndian(header[68..]), odd = BinaryPrimitives.ReadInt32LittleEndian(header[72..]);
        if (textLength is < 0 or > MostFilterBytes || count < 0 || (uint)numbers > (uint)count || (uint)sections > (uint)count || (uint)odd > (uint)numbers) return null;
        // What is promised must be there before memory is given to it.
        if (file.Length != HeaderLength + textLength + 12L * count + 12L * numbers + (long)SectionLength * sections + (long)OddDeltaLength * odd) return null;
        var text = new byte[textLength];
        file.ReadExactly(text);
        if (Encoding.UTF8.GetString(text) != filter) return null;
        var index = new PacketIndex
        {
            First = new Timestamp(BinaryPrimitives.ReadInt64LittleEndian(header[80..]), BinaryPrimitives.ReadInt32LittleEndian(header[76..])),
        };
        index.Read(file, count, numbers, sections, odd);
        return index.IsInOrder ? index : null;
    }

    private void Read(FileStream file, int count, int numbers, int sections, int odd)
    {
        _offsets.ReadFrom(file, count);
        _lengths.ReadFrom(file, count);
        _numbers.ReadFrom(file, numbers);
        _deltas.ReadFrom(file, numbers);
        Span<byte> item = stackalloc byte[OddDeltaLength];
        for (int i = 0; i < sections; i++)
        {
            file.ReadExactly(item[..SectionLength]);
            _sections.Add((BinaryPrimitives.ReadInt32LittleEndian(item), BinaryPrimitives.ReadInt32LittleEndian(item[4..])));
        }
        for (int i = 0; i < odd; i++)
        {
            file.ReadExactly(item);
            _oddDeltas[BinaryPrimitives.ReadInt32LittleEndian(item)] =
                new Interval(BinaryPrimitives.ReadInt64LittleEndian(item[8..]), BinaryPrimitives.ReadInt32LittleEndian(item[4..]));
        }
    }

    // A file may be damaged, or made to do damage.
    private bool IsInOrder
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                if (_lengths[i] <= 0 || _offsets[i] < 0) return false;
                if (i > 0 && (_offsets[i] < _offsets[i - 1] + _lengths[i - 1] || NumberOf(i) <= NumberOf(i - 1))) return false;
            }
            for (int i = 0; i < _numbers.Count; i++)
            {
                if (_deltas[i] == Odd && !_oddDeltas.ContainsKey(FirstGap + i)) return false;
            }
            return true;
        }
    }
}
