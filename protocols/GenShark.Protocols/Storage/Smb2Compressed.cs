namespace GenShark.Protocols;

/// <summary>A message that is compressed (MS-SMB2, 2.2.42).</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2Compressed
{
    /// <summary>The head covers what is compressed too.</summary>
    [Custom]
    private bool WalkFields(Dissection d, in Slice s, ref int at)
    {
        d.TextNode("SMB2 Compression Transform Header", s, 0, s.CapturedLength);
        d.Open();
        if (!Smb2CompressedFields.Walk(d, s, out at)) return false;
        d.Close();
        return true;
    }
}

/// <summary>Its header, and what is compressed: whole or piece by piece.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2CompressedFields
{
    /// <summary>Where the first piece's flags stand, which tell that there are pieces; else the message's own.</summary>
    private const int FlagsOffset = 10;

    [Field("smb2.protocol_id", "ProtocolId", Base.Hex), Endian(Endian.Big)] public partial uint ProtocolId { get; }

    /// <summary>Of what is compressed, in bytes, when it is not.</summary>
    [Field("smb2.header.comp_transform.original_size", "OriginalSize")] public partial uint OriginalSize { get; }

    [If(nameof(IsWhole))] public partial Smb2CompressedWhole Whole { get; }
    [If(nameof(IsChained))] public partial Smb2CompressedChain Chain { get; }

    private bool IsChained => (Smb2CompressionFlags)Slice.UInt16Little(FlagsOffset) == Smb2CompressionFlags.Chained;
    private bool IsWhole => !IsChained;
}

/// <summary>A message of which all is compressed in one way, but for its beginning (MS-SMB2, 2.2.42.1).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2CompressedWhole
{
    private const int OriginalSizeOffset = 4;

    [Field("smb2.header.comp_transform.comp_alg", "CompressionAlgorithm", Base.Hex)] public partial Smb2Compression Algorithm { get; }
    [Field("smb2.header.comp_transform.flags", "Flags", Base.Hex)] public partial Smb2CompressionFlags Flags { get; }

    /// <summary>Of the bytes that are compressed, behind the header.</summary>
    [Field("smb2.header.comp_transform.offset", "Offset", Base.Hex)] public partial uint Offset { get; }

    /// <summary>What is decompressed is a data source of its own, and another message.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        if (Offset > s.Length - at) return d.Need(s, at, (int)uint.Min(Offset, int.MaxValue));
        var message = new Smb2Decompression(d);
        message.Add(s.Span(at, (int)Offset));
        message.Add(Algorithm, s.From(at + (int)Offset).Bytes, s.Whole.UInt32Little(OriginalSizeOffset));
        return message.Show(s, at, canBeUnknown: true);
    }
}

/// <summary>A message in pieces, each compressed in its own way (MS-SMB2, 2.2.42.2).</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2CompressedChain
{
    /// <summary>Piece by piece, as long as there may be another header.</summary>
    [Custom]
    private bool WalkPieces(Dissection d, in Slice s, ref int at)
    {
        var message = new Smb2Decompression(d);
        while (s.Length - at >= Smb2CompressedPiece.HeaderSize)
        {
            Slice rest = s.From(at);
            Smb2CompressedPiece piece = Smb2CompressedPiece.Create(rest);
            // tshark's node is as long as what follows its header.
            d.TextNode("COMPRESSION_PAYLOAD_HEADER", rest, 0, (int)uint.Min(piece.Length, (uint)rest.CapturedLength));
            d.Open();
            if (!Smb2CompressedPiece.Walk(d, rest, out _)) return false;
            d.Close();
            if (piece.IsPattern) message.Add(piece.Pattern.Byte, piece.Pattern.Repetitions);
            else if (piece.Algorithm == Smb2Compression.None) message.Add(piece.Data);
            else message.Add(piece.Algorithm, piece.Data, piece.OriginalSize);
            at += Smb2CompressedPiece.HeaderSize + (int)piece.Length;
        }
        return message.Show(s, at, canBeUnknown: false);
    }
}

/// <summary>A piece of a message (MS-SMB2, 2.2.42.2.1).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2CompressedPiece
{
    internal const int HeaderSize = 8;

    [Field("smb2.header.comp_transform.comp_alg", "CompressionAlgorithm", Base.Hex)] public partial Smb2Compression Algorithm { get; }
    [Field("smb2.header.comp_transform.flags", "Flags", Base.Hex)] public partial Smb2CompressionFlags Flags { get; }

    /// <summary>Of what follows, in bytes.</summary>
    [Field("smb2.header.comp_transform.length", "Length", Base.Hex)] public partial uint Length { get; }

    /// <summary>Of the piece, in bytes, when it is not compressed.</summary>
    [Field("smb2.header.comp_transform.orig_payload_size", "OriginalPayloadSize"), If(nameof(IsPacked))] public partial uint OriginalSize { get; }

    /// <summary>The head is as long as the header says, whatever stands there.</summary>
    [Custom]
    private bool WalkPattern(Dissection d, in Slice s, ref int at)
    {
        if (!IsPattern) return true;
        int head = d.TextNode("", s, at, (int)uint.Min(Length, (uint)(s.CapturedLength - at)));
        if (d.WantsText)
        {
            d.BeginText().Append($"Pattern 0x{Pattern.Byte:x2} repeated {Pattern.Repetitions} times");
            d.EndText(head);
        }
        d.Open();
        if (!Smb2CompressedPattern.Walk(d, s.From(at), out _)) return false;
        d.Close();
        return true;
    }

    [Field("smb2.header.comp_transform.data", "CompressedData"), Size(nameof(DataSize))] public partial ReadOnlySpan<byte> Data { get; }

    internal Smb2CompressedPattern Pattern => Smb2CompressedPattern.Create(Slice.From(HeaderSize));
    internal bool IsPattern => Algorithm == Smb2Compression.PatternV1;
    private bool IsPacked => Algorithm is Smb2Compression.LZNT1 or Smb2Compression.LZ77 or Smb2Compression.LZ77Huffman;
    private long DataSize => IsPacked ? Length - (long)sizeof(uint) : Length;
}

/// <summary>A byte that is repeated (MS-SMB2, 2.2.42.2.2).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2CompressedPattern
{
    [Field("smb2.pattern_v1.pattern", "Pattern", Base.Hex)] public partial byte Byte { get; }
    [Field("smb2.pattern_v1.reserved1", "Reserved1", Base.Hex)] public partial byte Reserved1 { get; }
    [Field("smb2.pattern_v1.reserved2", "Reserved2", Base.Hex)] public partial ushort Reserved2 { get; }
    [Field("smb2.pattern_v1.repetitions", "Repetitions")] public partial uint Repetitions { get; }
}
