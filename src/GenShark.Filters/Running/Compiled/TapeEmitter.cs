using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using GenShark.Filters.Checking;
using GenShark.Filters.Interpreter;

namespace GenShark.Filters.Compiled;

/// <summary>
/// Compiles a filter that runs over the tape: logic, the search for fields' nodes and ranges of numbers become IL; tests on bytes are called for
/// each node; what asks for more is interpreted.
/// </summary>
internal sealed class TapeEmitter : LogicEmitter
{
    private static readonly MethodInfo s_length = typeof(ReadOnlySpan<TapeNode>).GetProperty("Length")!.GetMethod!;
    private static readonly MethodInfo s_item = typeof(ReadOnlySpan<TapeNode>).GetProperty("Item")!.GetMethod!;

    private readonly ILGenerator _il;
    private readonly InterpreterBuilder _interpreter;
    private readonly List<NodeTest> _nodes = [];
    private readonly List<PacketTest> _tests = [];
    private readonly LocalBuilder _index, _value, _passes;

    private TapeEmitter(ILGenerator il, InterpreterBuilder interpreter) : base(il)
    {
        (_il, _interpreter) = (il, interpreter);
        _index = il.DeclareLocal(typeof(int));
        _value = il.DeclareLocal(typeof(ulong));
        _passes = il.DeclareLocal(typeof(int));
    }

    /// <summary>Compiles a test.</summary>
    /// <param name="test">What passes.</param>
    /// <param name="interpreter">Makes the tests that are interpreted.</param>
    [RequiresDynamicCode("Makes IL.")]
    public static TapeRun Compile(BoundTest test, InterpreterBuilder interpreter)
    {
        var method = new DynamicMethod("RunFilter", typeof(bool), [typeof(TapeParts), typeof(PacketScratch), typeof(ReadOnlySpan<TapeNode>)], typeof(TapeEmitter).Module, skipVisibility: true);
        ILGenerator il = method.GetILGenerator();
        var emitter = new TapeEmitter(il, interpreter);
        emitter.Emit(test);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<TapeRun>(new TapeParts { Nodes = [.. emitter._nodes], Tests = [.. emitter._tests] });
    }

    protected override void EmitTest(BoundTest test)
    {
        switch (test)
        {
            case BoundPresence { Value: BoundField { Field.IsColumn: false, Layers.Count: 0 } field }:
                EmitLoop(field, all: false, passes => _il.Emit(OpCodes.Br, passes));
                break;
            case BoundRangeTest { Field.Layers.Count: 0 } ranges:
                EmitLoop(ranges.Field, ranges.All, passes => EmitRanges(ranges, passes));
                break;
            default:
                if (_interpreter.BuildNodeTest(test) is { Field.Layers.Count: 0 } one) EmitLoop(one.Field, one.All, passes => EmitCall(one.Test, passes));
                else EmitInterpreted(_interpreter.Build(test));
                break;
        }
    }

    // Any: the first node that passes decides. All: the first that does not; and there must be one.
    private void EmitLoop(BoundField field, bool all, Action<Label> emitNode)
    {
        Label next = _il.DefineLabel(), loop = _il.DefineLabel(), passes = _il.DefineLabel(), end = _il.DefineLabel();
        Set(_passes, 0);
        Set(_index, 0);
        _il.MarkLabel(loop);
        EmitUnlessMore(end);
        EmitUnlessField(field, next);
        emitNode(passes);
        if (all)
        {
            Set(_passes, 0);
            _il.Emit(OpCodes.Br, end);
        }
        else _il.Emit(OpCodes.Br, next);
        _il.MarkLabel(passes);
        Set(_passes, 1);
        if (!all) _il.Emit(OpCodes.Br, end);
        _il.MarkLabel(next);
        _il.Emit(OpCodes.Ldloc, _index);
        _il.Emit(OpCodes.Ldc_I4_1);
        _il.Emit(OpCodes.Add);
        _il.Emit(OpCodes.Stloc, _index);
        _il.Emit(OpCodes.Br, loop);
        _il.MarkLabel(end);
        _il.Emit(OpCodes.Ldloc, _passes);
    }

    private void EmitUnlessMore(Label end)
    {
        _il.Emit(OpCodes.Ldloc, _index);
        _il.Emit(OpCodes.Ldarga_S, (byte)2);
        _il.Emit(OpCodes.Call, s_length);
        _il.Emit(OpCodes.Bge, end);
    }

    private void EmitUnlessField(BoundField field, Label next)
    {
        int[] numbers = RegistryCatalog.Numbers(field.Field);
        Label found = _il.DefineLabel();
        for (int i = 0; i < numbers.Length; i++)
        {
            EmitOfNode(nameof(TapeNode.Field));
            _il.Emit(OpCodes.Ldc_I4, numbers[i]);
            if (i < numbers.Length - 1) _il.Emit(OpCodes.Beq, found);
            else _il.Emit(OpCodes.Bne_Un, next);
        }
        _il.MarkLabel(found);
    }

    private void EmitRanges(BoundRangeTest test, Label passes)
    {
        EmitOfNode(nameof(TapeNode.Value));
        _il.Emit(OpCodes.Stloc, _value);
        foreach (NumberRange range in test.Ranges) EmitIfWithin(_value, test.Mask, range, passes);
    }

    private void EmitOfNode(string member)
    {
        _il.Emit(OpCodes.Ldarga_S, (byte)2);
        _il.Emit(OpCodes.Ldloc, _index);
        _il.Emit(OpCodes.Call, s_item);
        _il.Emit(OpCodes.Ldfld, typeof(TapeNode).GetField(member)!);
    }

    private void EmitCall(NodeTest test, Label passes)
    {
        EmitPart(nameof(TapeParts.Nodes), _nodes.Count);
        _nodes.Add(test);
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldloc, _index);
        _il.Emit(OpCodes.Callvirt, typeof(NodeTest).GetMethod(nameof(NodeTest.Passes))!);
        _il.Emit(OpCodes.Brtrue, passes);
    }

    private void EmitInterpreted(PacketTest test)
    {
        EmitPart(nameof(TapeParts.Tests), _tests.Count);
        _tests.Add(test);
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Callvirt, typeof(PacketTest).GetMethod(nameof(PacketTest.Run))!);
    }

    private void EmitPart(string list, int index)
    {
        _il.Emit(OpCodes.Ldarg_0);
        _il.Emit(OpCodes.Ldfld, typeof(TapeParts).GetField(list)!);
        _il.Emit(OpCodes.Ldc_I4, index);
        _il.Emit(OpCodes.Ldelem_Ref);
    }

    private void Set(LocalBuilder local, int value)
    {
        _il.Emit(OpCodes.Ldc_I4, value);
        _il.Emit(OpCodes.Stloc, local);
    }
}
