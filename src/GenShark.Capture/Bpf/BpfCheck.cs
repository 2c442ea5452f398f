namespace GenShark.Capture.Bpf;

/// <summary>Says whether a program can be run: every jump leads to an instruction, the last one returns, memory is used where it is.</summary>
internal static class BpfCheck
{
    /// <summary>More than libpcap's longest programs have, and the kernel takes.</summary>
    public const int MostInstructions = 1 << 16;

    /// <summary>What is wrong with a program; null if it can be run.</summary>
    public static string? FindProblem(ReadOnlySpan<BpfInstruction> program)
    {
        if (program.IsEmpty || program.Length > MostInstructions) return $"a program of {program.Length} instructions";
        for (int at = 0; at < program.Length; at++)
        {
            ref readonly BpfInstruction instruction = ref program[at];
            if (!IsKnown(instruction.Code)) return $"unknown code 0x{instruction.Code:x2} at {at}";
            if (UsesMemory(instruction.Code) && instruction.Constant >= BpfCode.MemoryWords) return $"memory word {instruction.Constant} at {at}";
            if (DividesByConstant(instruction.Code) && instruction.Constant == 0) return $"division by zero at {at}";
            if ((instruction.Code & BpfCode.ClassMask) == BpfCode.Jump && at + 1 + FurthestJump(instruction) is var target && (target < 0 || target >= program.Length)) return $"a jump out of the program at {at}";
        }
        return (program[^1].Code & BpfCode.ClassMask) == BpfCode.Return ? null : "no return at the end";
    }

    // Back only without a condition: so libpcap follows chains of headers.
    private static long FurthestJump(in BpfInstruction jump) =>
        (jump.Code & BpfCode.OperationMask) == BpfCode.Always ? (int)jump.Constant : Math.Max(jump.JumpTrue, jump.JumpFalse);

    private static bool UsesMemory(int code) =>
        code is BpfCode.LoadMemory or BpfCode.IndexMemory || (code & BpfCode.ClassMask) is BpfCode.Store or BpfCode.StoreIndex;

    private static bool DividesByConstant(int code) => code is (BpfCode.Arithmetic | BpfCode.Divide) or (BpfCode.Arithmetic | BpfCode.Modulo);

    private static bool IsKnown(int code) => (code & BpfCode.ClassMask) switch
    {
        BpfCode.Load => code is BpfCode.LoadWordAt or BpfCode.LoadHalfAt or BpfCode.LoadByteAt or BpfCode.LoadWordFrom or BpfCode.LoadHalfFrom
            or BpfCode.LoadByteFrom or BpfCode.LoadConstant or BpfCode.LoadMemory or BpfCode.LoadLength,
        BpfCode.LoadIndex => code is BpfCode.IndexConstant or BpfCode.IndexMemory or BpfCode.IndexLength or BpfCode.IndexHeaderLength,
        BpfCode.Store => code == BpfCode.Store,
        BpfCode.StoreIndex => code == BpfCode.StoreIndex,
        BpfCode.Arithmetic => code <= byte.MaxValue && (code & BpfCode.OperationMask) <= BpfCode.Xor,
        BpfCode.Jump => code <= byte.MaxValue && (code & BpfCode.OperationMask) <= BpfCode.IfAnySet,
        BpfCode.Return => code is BpfCode.ReturnConstant or BpfCode.ReturnAccumulator,
        _ => code is BpfCode.ToIndex or BpfCode.FromIndexRegister,
    };
}
