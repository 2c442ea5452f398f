namespace GenShark.Filters.Interpreter;

/// <summary>Pushes the text of a column of the packet list.</summary>
internal sealed class ColumnReader(int column) : ValueReader
{
    public override bool Read(PacketScratch scratch)
    {
        ReadOnlySpan<byte> text = scratch.Column(column);
        Value value = default;
        text.CopyTo(scratch.Allocate(ref value, text.Length));
        scratch.Push() = value;
        return true;
    }
}

/// <summary>Every packet has every column.</summary>
internal sealed class ColumnPresenceTest : PacketTest
{
    public override bool Run(PacketScratch scratch) => true;
}
