using System.Runtime.InteropServices;

namespace GenShark.Capture.Bpf;

/// <summary>An instruction of the BSD packet filter, as libpcap's compiler lays it out.</summary>
/// <param name="Code">Class, and what the class says further.</param>
/// <param name="JumpTrue">How many instructions to pass over if the test holds.</param>
/// <param name="JumpFalse">How many, if it doesn't.</param>
/// <param name="Constant">k.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BpfInstruction(ushort Code, byte JumpTrue, byte JumpFalse, uint Constant);
