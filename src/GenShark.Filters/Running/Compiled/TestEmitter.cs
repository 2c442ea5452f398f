using System.Reflection.Emit;
using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Compiled;

/// <summary>Writes a filter's tests on the layers that a compiled scan found: each leaves 1 or 0 on the stack.</summary>
internal sealed class TestEmitter(ILGenerator il, IReadOnlyDictionary<Protocol, ScannedLocals> layers)
{
    private readonly LocalBuilder _value = il.DeclareLocal(typeof(ulong));

    /// <summary>Writes a test of the forms that <see cref="DirectPlan"/> admits.</summary>
    public void Emit(BoundTest test)
    {
        switch (test)
        {
            case BoundTruth truth: il.Emit(truth.Value ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0); break;
            case BoundNot not: EmitNot(not); break;
            case BoundLogical { Operator: LogicalOperator.Xor } logical: EmitXor(logical); break;
            case BoundLogical logical: EmitShortCircuit(logical); break;
            case BoundPresence { Value: BoundField { Field.IsProtocol: true } field }: EmitLayer(field.Field); break;
            case BoundPresence { Value: BoundField field }: EmitPresence(field.Field); break;
            case BoundRangeTest ranges: EmitRanges(ranges); break;
            default: throw new InvalidOperationException($"{test} is no direct test.");
        }
    }

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
    private void EmitEnds(int value, Label other, Label end)
    {
        il.Emit(OpCodes.Ldc_I4, value);
        il.Emit(OpCodes.Br, end);
        il.MarkLabel(other);
        il.Emit(OpCodes.Ldc_I4, 1 - value);
        il.MarkLabel(end);
    }

    private void EmitLayer(FieldDescription field)
    {
        if (Find(field) is { } layer) il.Emit(OpCodes.Ldloc, layer.IsThere);
        else il.Emit(OpCodes.Ldc_I4_0);
    }

    private void EmitPresence(FieldDescription field)
    {
        if (Find(field) is not { } layer)
        {
            il.Emit(OpCodes.Ldc_I4_0);
            return;
        }
        Label found = il.DefineLabel(), end = il.DefineLabel(), absent = il.DefineLabel();
        EmitUnlessThere(layer, absent);
        foreach (DirectRead read in DirectFilter.ReadsOf(field)!)
        {
            EmitRead(read, layer);
            il.Emit(OpCodes.Brtrue, found);
        }
        il.MarkLabel(absent);
        EmitEnds(0, found, end);
    }

    private void EmitRanges(BoundRangeTest test)
    {
        if (Find(test.Field.Field) is not { } layer)
        {
            il.Emit(OpCodes.Ldc_I4_0);
            return;
        }
        Label decided = il.DefineLabel(), end = il.DefineLabel();
        if (test.All) EmitAll(test, layer, decided);
        else EmitAny(test, layer, decided);
        EmitEnds(test.All ? 1 : 0, decided, end);
    }

    private void EmitAny(BoundRangeTest test, ScannedLocals layer, Label passes)
    {
        Label absent = il.DefineLabel();
        EmitUnlessThere(layer, absent);
        foreach (DirectRead read in DirectFilter.ReadsOf(test.Field.Field)!)
        {
            Label next = il.DefineLabel();
            EmitRead(read, layer);
            il.Emit(OpCodes.Brfalse, next);
            foreach (NumberRange range in test.Ranges) EmitIfWithin(test.Mask, range, passes);
            il.MarkLabel(next);
        }
        il.MarkLabel(absent);
    }

    // One value outside decides; so does none at all.
    private void EmitAll(BoundRangeTest test, ScannedLocals layer, Label fails)
    {
        LocalBuilder found = il.DeclareLocal(typeof(int));
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Stloc, found);
        EmitUnlessThere(layer, fails);
        foreach (DirectRead read in DirectFilter.ReadsOf(test.Field.Field)!)
        {
            Label next = il.DefineLabel(), within = il.DefineLabel();
            EmitRead(read, layer);
            il.Emit(OpCodes.Brfalse, next);
            foreach (NumberRange range in test.Ranges) EmitIfWithin(test.Mask, range, within);
            il.Emit(OpCodes.Br, fails);
            il.MarkLabel(within);
            il.Emit(OpCodes.Ldc_I4_1);
            il.Emit(OpCodes.Stloc, found);
            il.MarkLabel(next);
        }
        il.Emit(OpCodes.Ldloc, found);
        il.Emit(OpCodes.Brfalse, fails);
    }

    private void EmitUnlessThere(ScannedLocals layer, Label absent)
    {
        il.Emit(OpCodes.Ldloc, layer.IsThere);
        il.Emit(OpCodes.Brfalse, absent);
    }

    private void EmitRead(DirectRead read, ScannedLocals layer)
    {
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldloc, layer.Window);
        il.Emit(OpCodes.Ldloca, _value);
        il.Emit(OpCodes.Call, read.Method);
    }

    // (value & mask) - first <= last - first, unsigned
    private void EmitIfWithin(ulong mask, NumberRange range, Label within)
    {
        il.Emit(OpCodes.Ldloc, _value);
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

    // A protocol that was never seen has no layer to test.
    private ScannedLocals? Find(FieldDescription field) => layers.TryGetValue(DirectFilter.OwnerOf(field), out ScannedLocals layer) ? layer : null;
}
