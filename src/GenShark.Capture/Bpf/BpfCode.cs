namespace GenShark.Capture.Bpf;

/// <summary>The codes of the classic BSD packet filter (McCanne and Jacobson 1993, table 1).</summary>
internal static class BpfCode
{
    public const int Load = 0, LoadIndex = 1, Store = 2, StoreIndex = 3, Arithmetic = 4, Jump = 5, Return = 6, Misc = 7, ClassMask = 7;

    public const int LoadWordAt = 0x20, LoadHalfAt = 0x28, LoadByteAt = 0x30, LoadWordFrom = 0x40, LoadHalfFrom = 0x48, LoadByteFrom = 0x50;
    public const int LoadConstant = 0x00, LoadMemory = 0x60, LoadLength = 0x80;
    public const int IndexConstant = 0x01, IndexMemory = 0x61, IndexLength = 0x81, IndexHeaderLength = 0xb1;

    /// <summary>The second operand is the index register, not the constant.</summary>
    public const int FromIndex = 0x08;

    public const int OperationMask = 0xf0;
    public const int Add = 0x00, Subtract = 0x10, Multiply = 0x20, Divide = 0x30, Or = 0x40, And = 0x50, ShiftLeft = 0x60, ShiftRight = 0x70, Negate = 0x80, Modulo = 0x90, Xor = 0xa0;
    public const int Always = 0x00, IfEqual = 0x10, IfGreater = 0x20, IfNotLess = 0x30, IfAnySet = 0x40;

    public const int ReturnConstant = 0x06, ReturnAccumulator = 0x16;
    public const int ToIndex = 0x07, FromIndexRegister = 0x87;

    /// <summary>How many words of memory a program has.</summary>
    public const int MemoryWords = 16;
}
