using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Pushes a constant.</summary>
internal sealed class ConstantReader(ConstantValue constant) : ValueReader
{
    private readonly Value _value = new()
    {
        Bits = constant.Bits,
        Array = constant.Bytes,
        Length = constant.Bytes.Length,
        Nanoseconds = constant.Nanoseconds,
        Prefix = (byte)constant.Prefix,
        IsSigned = constant.IsSigned,
    };

    public override bool Read(PacketScratch scratch)
    {
        scratch.Push() = _value;
        return true;
    }
}
