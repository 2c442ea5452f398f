using System.Reflection.Emit;
using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Compiled;

/// <summary>Writes how a filter joins its tests: each leaves 1 or 0 on the stack.</summary>
internal abstract class LogicEmitter(ILGenerator il)
{
    /// <summary>Writes a test.</summary>
    public void Emit(BoundTest test)
    {
        switch (test)
        {
            case BoundTruth truth: il.Emit(truth.Value ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0); break;
            case BoundNot not: EmitNot(not); break;
            case BoundLogical { Operator: LogicalOperator.Xor } logical: EmitXor(logical); break;
            case BoundLogical logical: EmitShortCircuit(logical); break;
            default: EmitTest(test); break;
        }
    }

    /// <summary>Writes a single test.</summary>
    protected abstract void EmitTest(BoundTest test);

    private void EmitNot(BoundNot not)
    {
        Emit(not.Operand);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ceq);
    }

    private void EmitXor(BoundLogical logical)
    {
        Emit(logical.Operands[0]);
        foreach (BoundTest operand in logical.Operands.Skip(1))
        {
            Emit(operand);
            il.Emit(OpCodes.Xor);
        }
    }

    private void EmitShortCircuit(BoundLogical logical)
    {
        bool isAnd = logical.Operator == LogicalOperator.And;
        Label decided = il.DefineLabel(), end = il.DefineLabel();
        foreach (BoundTest operand in logical.Operands)
        {
            Emit(operand);
            il.Emit(isAnd ? OpCodes.Brfalse : OpCodes.Brtrue, decided);
        }
        EmitEnds(!isAnd ? 0 : 1, decided, end);
    }

    // What falls through leaves one value; what jumps to the label the other.
    protected void EmitEnds(int value, Label other, Label end)
    {
        il.Emit(OpCodes.Ldc_I4, value);
        il.Emit(OpCodes.Br, end);
        il.MarkLabel(other);
        il.Emit(OpCodes.Ldc_I4, 1 - value);
        il.MarkLabel(end);
    }

    // (value & mask) - first <= last - first, unsigned
    protected void EmitIfWithin(LocalBuilder value, ulong mask, NumberRange range, Label within)
    {
        il.Emit(OpCodes.Ldloc, value);
        if (mask != ulong.MaxValue)
        {
            il.Emit(OpCodes.Ldc_I8, (long)mask);
            il.Emit(OpCodes.And);
        }
        il.Emit(OpCodes.Ldc_I8, (long)range.First);
        il.Emit(OpCodes.Sub);
        il.Emit(OpCodes.Ldc_I8, (long)(range.Last - range.First));
        il.Emit(OpCodes.Ble_Un, within);
    }
}
