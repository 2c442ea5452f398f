using GenShark.Capture.Reading;
using GenShark.Capture.Reading.Pcapng;

namespace GenShark.Capture.Writing;

/// <summary>
/// pcapng saved as pcapng: packets' blocks are copied as they are, and so is all that stands among them (sections, interfaces, names,
/// secrets, statistics, what is unknown), so that nothing is lost that the source says. Only what the format forbids to copy is left out.
/// </summary>
internal sealed class CopiedBlocks : SavedRecords
{
    // Where a section header tells the section's length, which does not hold for a copy with fewer packets.
    private const int SectionLengthOffset = 16;
    private const uint NotCopiedFlag = 0x4000_0000, LocalFlag = 0x8000_0000;

    private readonly Func<CaptureOutput> _output;
    private readonly RecordBuffer _described = new();

    public CopiedBlocks(PcapngReader source, Func<CaptureOutput> output)
    {
        _output = output;
        source.EachBlock((type, block) => Remember(type, block), Take);
    }

    /// <summary>A new file needs what the section has told so far.</summary>
    public override void Begin(RecordBuffer buffer) => buffer.Append(_described.Span);

    public override bool Append(CaptureReader source, RecordBuffer buffer)
    {
        if (source.Current.Kind == RecordKind.CustomBlockNotCopied) return false;
        buffer.Append(source.LastRecord);
        return true;
    }

    private void Take(uint type, ReadOnlySpan<byte> block)
    {
        Remember(type, block);
        if (IsCopied(type)) Copy(type, block, _output().Buffer);
    }

    private void Remember(uint type, ReadOnlySpan<byte> block)
    {
        if (type == BlockType.SectionHeader) _described.Clear();
        if (type is BlockType.SectionHeader or BlockType.InterfaceDescription or BlockType.NameResolution or BlockType.DecryptionSecrets) Copy(type, block, _described);
    }

    private static void Copy(uint type, ReadOnlySpan<byte> block, RecordBuffer buffer)
    {
        Span<byte> copy = buffer.Take(block.Length);
        block.CopyTo(copy);
        if (type == BlockType.SectionHeader) copy.Slice(SectionLengthOffset, sizeof(ulong)).Fill(0xff);
    }

    // Unknown types of one's own, and custom blocks whose number says so, mean something only where they were written.
    private static bool IsCopied(uint type) => type != BlockType.CustomNotCopied && (type & LocalFlag) == 0 && (type & NotCopiedFlag) == 0;
}
