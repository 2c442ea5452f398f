namespace GenShark.Protocols;

/// <summary>
/// What F5 BIG-IP writes behind the frames that it captures, in the older form: details by how much noise was asked for. Those of low
/// noise are known here, as far as the name in them takes sixteen bytes.
/// </summary>
/// <seealso href="https://my.f5.com/manage/s/article/K13637"/>
[Protocol("f5ethtrailer", "F5 Ethernet Trailer Protocol", Short = "F5 Ethernet trailer", Column = "", ShownFrom = F5LowDetails.Size)]
public readonly ref partial struct F5Trailer
{
    // The newer form: a header of eight bytes, behind seven or more.
    private const int HeadSize = 8, LeastBefore = 7;

    [Size(nameof(DetailsSize))]
    public partial Sequence<F5LowDetails> Details { get; }

    /// <summary>Details; or nothing but zeros, up to where a header of the newer form would lack one byte: tshark misses that.</summary>
    [Guess("eth.trailer")]
    internal bool LooksLikeTrailer => F5LowDetails.LooksLike(Slice) || EndsInHeader;

    [Length]
    internal int DetailsSize
    {
        get
        {
            int size = 0;
            while (F5LowDetails.LooksLike(Slice.From(size))) size += F5LowDetails.Size;
            return size > 0 ? size : Slice.Length;
        }
    }

    private bool EndsInHeader => Slice.Length is >= LeastBefore + HeadSize and < F5LowDetails.Size && Slice.CapturedLength == Slice.Length
        && Slice.Span(0, Slice.Length).IndexOfAnyExcept((byte)0) == Slice.Length - HeadSize + 1;
}

/// <summary>Details of low noise, version 0: which way the frame went, where it was captured, which virtual server it belongs to.</summary>
[PartOf<F5Trailer>, Node("f5ethtrailer.low", "Low Details", FieldType.None)]
public readonly ref partial struct F5LowDetails
{
    internal const int Size = 22;

    private const ushort TypeAndLength = 1 << 8 | Size - 2;

    public partial F5DetailsHeader Header { get; }

    [Field("f5ethtrailer.ingress", "Ingress", Description = "Ingress"), Append(nameof(WriteWay))]
    public partial bool IsIngress { get; }

    public partial byte SlotIndex { get; }

    [Field("f5ethtrailer.slot", "Slot (0-based)", Generated = false, At = nameof(SlotIndex), Covers = true, Description = "Slot captured on"), Label(nameof(WriteSlot))]
    private byte Slot => (byte)(SlotIndex + 1);

    [Field("f5ethtrailer.tmm", "TMM (0-based)", Description = "TMM captured on")]
    public partial byte Tmm { get; }

    [Field("f5ethtrailer.vip", "Name", Type = FieldType.String, Description = "VIP flow associated with"), Size(16), Label(nameof(WriteName))]
    public partial ReadOnlySpan<byte> Name { get; }

    /// <summary>Where the frame was captured stands before the summary of what it carries.</summary>
    [Step]
    private void PrependInfo()
    {
        if (Dissection is not { WantsColumns: true } dissection) return;
        dissection.BeginText().Append(IsIngress ? "IN  s" : "OUT s").Append($"{Slot}/tmm{Tmm} : ");
        dissection.PrependInfo();
    }

    internal static bool LooksLike(in Slice slice) => slice.CapturedLength >= Size && slice.UInt16(0) == TypeAndLength && slice.UInt8(2) == 0;

    private void WriteWay(TextBuilder text) => text.Append(IsIngress ? " (IN)" : " (OUT)");

    private void WriteSlot(TextBuilder text) => text.Append($"Slot (1-based): {Slot}");

    private void WriteName(TextBuilder text) => text.Append("VIP Name: ").AppendPrintable(Name.IndexOf((byte)0) is >= 0 and int end ? Name[..end] : Name);
}

/// <summary>What begins details.</summary>
[PartOf<F5Trailer>, Node("f5ethtrailer.header", "F5 Trailer Header", FieldType.None)]
public readonly ref partial struct F5DetailsHeader
{
    [Field("f5ethtrailer.type", "Type", Type = FieldType.UInt16)]
    public partial byte Type { get; }

    [Field("f5ethtrailer.length", "Trailer length", Type = FieldType.UInt16)]
    public partial byte Length { get; }

    [Field("f5ethtrailer.version", "Version", Type = FieldType.UInt16)]
    public partial byte Version { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"F5 Trailer Header, Type: {Type}");
}
