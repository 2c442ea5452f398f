namespace GenShark.Filters.Interpreter;

internal sealed class TruthTest(bool value) : PacketTest
{
    public override bool Run(PacketScratch scratch) => value;
}

internal sealed class NotTest(PacketTest operand) : PacketTest
{
    public override bool Run(PacketScratch scratch) => !operand.Run(scratch);
}

internal sealed class AndTest(PacketTest[] operands) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        foreach (PacketTest operand in operands)
        {
            if (!operand.Run(scratch)) return false;
        }
        return true;
    }
}

internal sealed class OrTest(PacketTest[] operands) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        foreach (PacketTest operand in operands)
        {
            if (operand.Run(scratch)) return true;
        }
        return false;
    }
}

/// <summary>True if an odd number of tests are.</summary>
internal sealed class XorTest(PacketTest[] operands) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        bool result = false;
        foreach (PacketTest operand in operands) result ^= operand.Run(scratch);
        return result;
    }
}
