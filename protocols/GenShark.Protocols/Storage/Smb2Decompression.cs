using System.Buffers;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Puts a message together of what is decompressed.</summary>
internal sealed class Smb2Decompression(Dissection d)
{
    internal const string SourceName = "Decomp. SMB3";

    private readonly ArrayBufferWriter<byte> _message = new();
    private readonly DecompressionBudget _budget = DecompressionBudget.Of(d);
    private bool _isDamaged, _isUnknown;

    /// <summary>Adds bytes that are not compressed.</summary>
    public void Add(ReadOnlySpan<byte> plain)
    {
        if (TryTake((uint)plain.Length)) _message.Write(plain);
    }

    /// <summary>Adds a byte so many times; as in tshark none if they are too many.</summary>
    public void Add(byte pattern, uint repetitions)
    {
        if (!TryTake(repetitions)) return;
        _message.GetSpan((int)repetitions)[..(int)repetitions].Fill(pattern);
        _message.Advance((int)repetitions);
    }

    /// <summary>Adds what compressed bytes become.</summary>
    /// <param name="algorithm">How they are compressed.</param>
    /// <param name="packed">The bytes.</param>
    /// <param name="size">What they become, in bytes.</param>
    public void Add(Smb2Compression algorithm, ReadOnlySpan<byte> packed, uint size)
    {
        if (algorithm is not (Smb2Compression.LZNT1 or Smb2Compression.LZ77 or Smb2Compression.LZ77Huffman))
        {
            _isUnknown = true;
            d.BeginInfo(append: true)?.Append("Comp. SMB3 (unknown)"u8);
        }
        else if (TryTake(size) && TryDecompress(algorithm, packed, _message.GetSpan((int)size)[..(int)size])) _message.Advance((int)size);
        else
        {
            _isDamaged = true;
            d.BeginInfo(append: true)?.Append("Comp. SMB3 (invalid)"u8);
        }
    }

    /// <summary>Shows the message, or what could not be decompressed.</summary>
    /// <param name="s">The bytes that hold it.</param>
    /// <param name="at">What could not be decompressed.</param>
    /// <param name="canBeUnknown">Whether there is no message where an algorithm is not known.</param>
    public bool Show(in Slice s, int at, bool canBeUnknown)
    {
        if (_isDamaged || _isUnknown && canBeUnknown) return ShowPacked(s, at);
        d.BeginInfo(append: true)?.Append(SourceName);
        byte[] bytes = _message.WrittenSpan.ToArray();
        var message = new Slice(bytes, bytes.Length, 0, d.AddSource(bytes, SourceName), d);
        d.TextNode("Decompressed SMB3 data", message, 0, message.Length, NodeFlags.Generated);
        d.Open();
        bool done = d.CallUnnamed(Smb2Protocol.Instance, message);
        d.Close();
        return done;
    }

    private bool ShowPacked(in Slice s, int at)
    {
        d.TextNode("Compressed SMB3 data", s, at, s.CapturedLength - at);
        d.Open();
        bool done = d.Bytes(Smb2Fields.HeaderCompTransformData, s, at, s.Length - at);
        d.Close();
        return done;
    }

    private bool TryTake(uint bytes)
    {
        if (bytes > _budget.Left) return false;
        _budget.Take((int)bytes);
        return true;
    }

    private static bool TryDecompress(Smb2Compression algorithm, ReadOnlySpan<byte> packed, Span<byte> message) => algorithm switch
    {
        Smb2Compression.LZNT1 => Lznt1.TryDecompress(packed, message),
        Smb2Compression.LZ77 => PlainLz77.TryDecompress(packed, message),
        _ => Lz77Huffman.TryDecompress(packed, message),
    };
}
