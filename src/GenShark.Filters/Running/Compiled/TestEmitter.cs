using System.Reflection.Emit;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Compiled;

/// <summary>Writes a filter's tests on the layers that a compiled scan found: each leaves 1 or 0 on the stack.</summary>
internal sealed class TestEmitter(ILGenerator il, IReadOnlyDictionary<Protocol, ScannedLocals> layers) : LogicEmitter(il)
{
    private readonly LocalBuilder _value = il.DeclareLocal(typeof(ulong));

    private readonly ILGenerator _il = il;

    /// <summary>Writes a test of the forms that <see cref="DirectPlan"/> admits.</summary>
    protected override void EmitTest(BoundTest test)
    {
        switch (test)
        {
            case BoundPresence { Value: BoundField { Field.IsProtocol: true } field }: EmitLayer(field.Field); break;
            case BoundPresence { Value: BoundField field }: EmitPresence(field.Field); break;
            case BoundRangeTest ranges: EmitRanges(ranges); break;
            default: throw new InvalidOperationException($"{test} is no direct test.");
        }
    }

    private void EmitLayer(FieldDescription field)
    {
        if (Find(field) is { } layer) _il.Emit(OpCodes.Ldloc, layer.IsThere);
        else _il.Emit(OpCodes.Ldc_I4_0);
    }

    private void EmitPresence(FieldDescription field)
    {
        if (Find(field) is not { } layer)
        {
            _il.Emit(OpCodes.Ldc_I4_0);
            return;
        }
        Label found = _il.DefineLabel(), end = _il.DefineLabel(), absent = _il.DefineLabel();
        EmitUnlessThere(layer, absent);
        foreach (DirectRead read in DirectFilter.ReadsOf(field)!)
        {
            EmitRead(read, layer);
            _il.Emit(OpCodes.Brtrue, found);
        }
        _il.MarkLabel(absent);
        EmitEnds(0, found, end);
    }

    private void EmitRanges(BoundRangeTest test)
    {
        if (Find(test.Field.Field) is not { } layer)
        {
            _il.Emit(OpCodes.Ldc_I4_0);
            return;
        }
        Label decided = _il.DefineLabel(), end = _il.DefineLabel();
        if (test.All) EmitAll(test, layer, decided);
        else EmitAny(test, layer, decided);
        EmitEnds(test.All ? 1 : 0, decided, end);
    }

    private void EmitAny(BoundRangeTest test, ScannedLocals layer, Label passes)
    {
        Label absent = _il.DefineLabel();
        EmitUnlessThere(layer, absent);
        foreach (DirectRead read in DirectFilter.ReadsOf(test.Field.Field)!)
        {
            Label next = _il.DefineLabel();
            EmitRead(read, layer);
            _il.Emit(OpCodes.Brfalse, next);
            foreach (NumberRange range in test.Ranges) EmitIfWithin(_value, test.Mask, range, passes);
            _il.MarkLabel(next);
        }
        _il.MarkLabel(absent);
    }

    // One value outside decides; so does none at all.
    private void EmitAll(BoundRangeTest test, ScannedLocals layer, Label fails)
    {
        LocalBuilder found = _il.DeclareLocal(typeof(int));
        _il.Emit(OpCodes.Ldc_I4_0);
        _il.Emit(OpCodes.Stloc, found);
        EmitUnlessThere(layer, fails);
        foreach (DirectRead read in DirectFilter.ReadsOf(test.Field.Field)!)
        {
            Label next = _il.DefineLabel(), within = _il.DefineLabel();
            EmitRead(read, layer);
            _il.Emit(OpCodes.Brfalse, next);
            foreach (NumberRange range in test.Ranges) EmitIfWithin(_value, test.Mask, range, within);
            _il.Emit(OpCodes.Br, fails);
            _il.MarkLabel(within);
            _il.Emit(OpCodes.Ldc_I4_1);
            _il.Emit(OpCodes.Stloc, found);
            _il.MarkLabel(next);
        }
        _il.Emit(OpCodes.Ldloc, found);
        _il.Emit(OpCodes.Brfalse, fails);
    }

    private void EmitUnlessThere(ScannedLocals layer, Label absent)
    {
        _il.Emit(OpCodes.Ldloc, layer.IsThere);
        _il.Emit(OpCodes.Brfalse, absent);
    }

    private void EmitRead(DirectRead read, ScannedLocals layer)
    {
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldloc, layer.Window);
        _il.Emit(OpCodes.Ldloca, _value);
        _il.Emit(OpCodes.Call, read.Method);
    }

    // A protocol that was never seen has no layer to test.
    private ScannedLocals? Find(FieldDescription field) => layers.TryGetValue(DirectFilter.OwnerOf(field), out ScannedLocals layer) ? layer : null;
}
