using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace GenShark.Capture.Bpf;

/// <summary>A program that judges packets by their bytes. Loads are checked one by one, and a program that goes back (<c>protochain</c>) more often
/// than the packet has bytes refuses it: whatever the program, it ends.</summary>
internal sealed class BpfProgram
{
    private readonly BpfInstruction[] _instructions;

    /// <exception cref="ArgumentException">The program cannot be run.</exception>
    public BpfProgram(ReadOnlySpan<BpfInstruction> instructions)
    {
        if (BpfCheck.FindProblem(instructions) is { } wrong) throw new ArgumentException($"The filter's program cannot be run: {wrong}.", nameof(instructions));
        _instructions = instructions.ToArray();
    }

    /// <summary>Runs the program over a packet.</summary>
    /// <param name="packet">What was captured of it.</param>
    /// <param name="length">Its length on the wire in bytes.</param>
    /// <returns>How many bytes of the packet are wanted; 0 if it does not pass.</returns>
    [SkipLocalsInit]
    public uint Run(ReadOnlySpan<byte> packet, uint length)
    {
        Registers registers = default;
        int turns = packet.Length;
        for (int at = 0; ; at++)
        {
            ref readonly BpfInstruction instruction = ref _instructions[at];
            switch (instruction.Code & BpfCode.ClassMask)
            {
                case BpfCode.Load or BpfCode.LoadIndex:
                    if (!registers.Load(instruction, packet, length)) return 0;
                    break;
                case BpfCode.Store: registers.Memory[(int)instruction.Constant] = registers.Accumulator; break;
                case BpfCode.StoreIndex: registers.Memory[(int)instruction.Constant] = registers.Index; break;
                case BpfCode.Arithmetic:
                    if (!registers.Calculate(instruction)) return 0;
                    break;
                case BpfCode.Jump:
                    int by = registers.Jump(instruction);
                    if (by < 0 && turns-- == 0) return 0;
                    at += by;
                    break;
                case BpfCode.Return: return instruction.Code == BpfCode.ReturnConstant ? instruction.Constant : registers.Accumulator;
                default:
                    if (instruction.Code == BpfCode.ToIndex) registers.Index = registers.Accumulator;
                    else registers.Accumulator = registers.Index;
                    break;
            }
        }
    }

    private struct Registers
    {
        public uint Accumulator, Index;
        public Words Memory;

        /// <summary>False if the packet does not have the bytes: it is then refused, whatever the program would say.</summary>
        public bool Load(in BpfInstruction instruction, ReadOnlySpan<byte> packet, uint length)
        {
            uint constant = instruction.Constant;
            switch (instruction.Code)
            {
                case BpfCode.LoadWordAt: return TryRead(packet, constant, 4, out Accumulator);
                case BpfCode.LoadHalfAt: return TryRead(packet, constant, 2, out Accumulator);
                case BpfCode.LoadByteAt: return TryRead(packet, constant, 1, out Accumulator);
                case BpfCode.LoadWordFrom: return TryRead(packet, (ulong)Index + constant, 4, out Accumulator);
                case BpfCode.LoadHalfFrom: return TryRead(packet, (ulong)Index + constant, 2, out Accumulator);
                case BpfCode.LoadByteFrom: return TryRead(packet, (ulong)Index + constant, 1, out Accumulator);
                case BpfCode.LoadConstant: Accumulator = constant; return true;
                case BpfCode.LoadMemory: Accumulator = Memory[(int)constant]; return true;
                case BpfCode.LoadLength: Accumulator = length; return true;
                case BpfCode.IndexConstant: Index = constant; return true;
                case BpfCode.IndexMemory: Index = Memory[(int)constant]; return true;
                case BpfCode.IndexLength: Index = length; return true;
                // The length of an IPv4 header: four times the low half of its first byte.
                default:
                    bool there = TryRead(packet, constant, 1, out uint first);
                    Index = (first & 15) << 2;
                    return there;
            }
        }

        /// <summary>False after a division by zero, which refuses the packet.</summary>
        public bool Calculate(in BpfInstruction instruction)
        {
            uint operand = (instruction.Code & BpfCode.FromIndex) != 0 ? Index : instruction.Constant;
            switch (instruction.Code & BpfCode.OperationMask)
            {
                case BpfCode.Add: Accumulator += operand; break;
                case BpfCode.Subtract: Accumulator -= operand; break;
                case BpfCode.Multiply: Accumulator *= operand; break;
                case BpfCode.Divide or BpfCode.Modulo when operand == 0: return false;
                case BpfCode.Divide: Accumulator /= operand; break;
                case BpfCode.Modulo: Accumulator %= operand; break;
                case BpfCode.Or: Accumulator |= operand; break;
                case BpfCode.And: Accumulator &= operand; break;
                case BpfCode.Xor: Accumulator ^= operand; break;
                case BpfCode.ShiftLeft: Accumulator = operand < 32 ? Accumulator << (int)operand : 0; break;
                case BpfCode.ShiftRight: Accumulator = operand < 32 ? Accumulator >> (int)operand : 0; break;
                default: Accumulator = 0 - Accumulator; break;
            }
            return true;
        }

        /// <summary>How many instructions to pass over.</summary>
        public readonly int Jump(in BpfInstruction instruction)
        {
            uint operand = (instruction.Code & BpfCode.FromIndex) != 0 ? Index : instruction.Constant;
            bool holds;
            switch (instruction.Code & BpfCode.OperationMask)
            {
                case BpfCode.Always: return (int)instruction.Constant;
                case BpfCode.IfEqual: holds = Accumulator == operand; break;
                case BpfCode.IfGreater: holds = Accumulator > operand; break;
                case BpfCode.IfNotLess: holds = Accumulator >= operand; break;
                default: holds = (Accumulator & operand) != 0; break;
            }
            return holds ? instruction.JumpTrue : instruction.JumpFalse;
        }

        private static bool TryRead(ReadOnlySpan<byte> packet, ulong offset, int size, out uint value)
        {
            value = 0;
            if (offset > (uint)packet.Length || (uint)packet.Length - offset < (uint)size) return false;
            ReadOnlySpan<byte> bytes = packet.Slice((int)offset, size);
            value = size switch
            {
                1 => bytes[0],
                2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
                _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
            };
            return true;
        }
    }

    [InlineArray(BpfCode.MemoryWords)]
    private struct Words
    {
        private uint _first;
    }
}
