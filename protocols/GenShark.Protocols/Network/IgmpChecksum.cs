namespace GenShark.Protocols;

/// <summary>The checksum of a message: of its first bytes in versions of fixed size, of all in others.</summary>
[PartOf<Igmp>]
public readonly ref partial struct IgmpChecksum
{
    private const int V0Size = 20, FixedSize = 8;

    [Field("igmp.checksum", "Checksum", Base.Hex), Append(nameof(WriteState))]
    [Expert(nameof(IsBad), "igmp.bad_checksum", "Bad checksum", Severity.Error, ExpertGroup.Checksum, Text = nameof(WriteBad))]
    public partial ushort Checksum { get; }

    [Field("igmp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    private ChecksumStatus Status => !IsVerified ? ChecksumStatus.Unverified : InternetChecksum.IsGood(Sum) ? ChecksumStatus.Good : ChecksumStatus.Bad;

    private int Size => Igmp.Create(Slice.Whole).Kind switch
    {
        IgmpKind.V0 => V0Size,
        IgmpKind.V1 or IgmpKind.V2Query or IgmpKind.V2Report => FixedSize,
        _ => Slice.LayerOffset + Slice.Length,
    };

    private bool IsVerified => Slice.Whole.CapturedLength >= Size;
    private bool IsBad => Status == ChecksumStatus.Bad;
    private uint Sum => InternetChecksum.Sum(Slice.Whole.Span(0, Size));

    private void WriteState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum);
        else text.Append(" [unverified]");
    }

    private void WriteBad(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);
}
