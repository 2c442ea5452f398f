using System.Reflection;
using System.Reflection.Emit;

namespace GenShark.Filters.Compiled;

/// <summary>
/// Writes the scan of a frame as one routine: a block of code a protocol, from which jumps lead to the protocols that were seen behind it.
/// The generated <c>Skim</c> methods are called without a look at the object's type, so that the JIT puts them in place.
/// </summary>
internal sealed class ScanEmitter
{
    private static readonly MethodInfo s_getId = typeof(Protocol).GetProperty(nameof(Protocol.Id))!.GetMethod!;
    private static readonly MethodInfo s_getOffset = typeof(LayerWindow).GetProperty(nameof(LayerWindow.Offset))!.GetMethod!;
    private static readonly MethodInfo s_getLength = typeof(LayerWindow).GetProperty(nameof(LayerWindow.Length))!.GetMethod!;
    private static readonly MethodInfo s_getFrameLength = typeof(ReadOnlySpan<byte>).GetProperty(nameof(ReadOnlySpan<>.Length))!.GetMethod!;

    private readonly ILGenerator _il;
    private readonly LayerScan _scan;
    private readonly FramePaths _paths;
    private readonly List<Protocol> _protocols;
    private readonly Dictionary<Protocol, Label> _blocks;
    private readonly LocalBuilder _window, _isSure, _next, _id, _layers;
    private readonly Label _unknown, _evaluate;

    public ScanEmitter(ILGenerator il, LayerScan scan, FramePaths paths)
    {
        (_il, _scan, _paths) = (il, scan, paths);
        _protocols = [.. paths.Protocols.Where(scan.Roles.Matters)];
        _blocks = _protocols.ToDictionary(protocol => protocol, _ => il.DefineLabel());
        _window = il.DeclareLocal(typeof(LayerWindow));
        _isSure = il.DeclareLocal(typeof(bool));
        _next = il.DeclareLocal(typeof(Protocol));
        _id = il.DeclareLocal(typeof(int));
        _layers = il.DeclareLocal(typeof(int));
        _unknown = il.DefineLabel();
        _evaluate = il.DefineLabel();
        Layers = _protocols.Where(protocol => scan.Roles.Of(protocol).IsWanted)
            .ToDictionary(protocol => protocol, _ => new ScannedLocals(il.DeclareLocal(typeof(LayerWindow)), il.DeclareLocal(typeof(int))));
    }

    /// <summary>Where the routine keeps the layers that are wanted.</summary>
    public IReadOnlyDictionary<Protocol, ScannedLocals> Layers { get; }

    /// <summary>The instances that the routine's first argument must hold.</summary>
    public Protocol[] Instances => [.. _protocols];

    /// <summary>Writes the scan, then what decides on the layers found.</summary>
    /// <param name="evaluate">Writes code that leaves the verdict on the stack.</param>
    public void Emit(Action evaluate)
    {
        EmitStart();
        foreach (Protocol protocol in _protocols) EmitBlock(protocol);
        _il.MarkLabel(_evaluate);
        evaluate();
        _il.Emit(OpCodes.Ret);
        _il.MarkLabel(_unknown);
        _il.Emit(OpCodes.Ldc_I4_M1);
        _il.Emit(OpCodes.Ret);
    }

    private void EmitStart()
    {
        _il.Emit(OpCodes.Ldloca, _window);
        _il.Emit(OpCodes.Ldc_I4_0);
        _il.Emit(OpCodes.Ldarg_2);
        _il.Emit(OpCodes.Call, typeof(LayerWindow).GetConstructor([typeof(int), typeof(int)])!);
        foreach (ScannedLocals layer in Layers.Values) EmitSet(layer.IsThere, 0);
        EmitSet(_layers, 0);
        _il.Emit(OpCodes.Br, _blocks[_paths.First]);
    }

    private void EmitBlock(Protocol protocol)
    {
        LayerRole role = _scan.Roles.Of(protocol);
        _il.MarkLabel(_blocks[protocol]);
        if (role.Least > 0) EmitLeast(role.Least);
        if (role.IsWanted) EmitFound(Layers[protocol]);
        if (role.LeadsOn) EmitSkim(protocol);
        else _il.Emit(OpCodes.Br, _evaluate);
    }

    // min(window.Length, frame.Length - window.Offset) < least
    private void EmitLeast(int least)
    {
        EmitWindow(s_getLength);
        _il.Emit(OpCodes.Ldc_I4, least);
        _il.Emit(OpCodes.Blt, _unknown);
        _il.Emit(OpCodes.Ldarga_S, (byte)1);
        _il.Emit(OpCodes.Call, s_getFrameLength);
        EmitWindow(s_getOffset);
        _il.Emit(OpCodes.Sub);
        _il.Emit(OpCodes.Ldc_I4, least);
        _il.Emit(OpCodes.Blt, _unknown);
    }

    // A second layer of the protocol is the general scan's business.
    private void EmitFound(ScannedLocals layer)
    {
        _il.Emit(OpCodes.Ldloc, layer.IsThere);
        _il.Emit(OpCodes.Brtrue, _unknown);
        EmitSet(layer.IsThere, 1);
        _il.Emit(OpCodes.Ldloc, _window);
        _il.Emit(OpCodes.Stloc, layer.Window);
    }

    private void EmitSkim(Protocol protocol)
    {
        EmitInstance(protocol);
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldloca, _window);
        _il.Emit(OpCodes.Ldarg_3);
        _il.Emit(OpCodes.Ldloca, _isSure);
        _il.Emit(OpCodes.Call, protocol.GetType().GetMethod(nameof(Protocol.Skim))!);
        _il.Emit(OpCodes.Stloc, _next);
        _il.Emit(OpCodes.Ldloc, _isSure);
        _il.Emit(OpCodes.Brfalse, _unknown);
        _il.Emit(OpCodes.Ldloc, _next);
        _il.Emit(OpCodes.Brfalse, _evaluate);
        _il.Emit(OpCodes.Ldloc, _next);
        _il.Emit(OpCodes.Call, s_getId);
        _il.Emit(OpCodes.Stloc, _id);
        foreach (Protocol next in _paths.Behind(protocol)) EmitJump(protocol, next);
        _il.Emit(OpCodes.Br, _unknown);
    }

    private void EmitJump(Protocol from, Protocol to)
    {
        Label other = _il.DefineLabel();
        _il.Emit(OpCodes.Ldloc, _id);
        _il.Emit(OpCodes.Ldc_I4, to.Id);
        _il.Emit(OpCodes.Bne_Un, other);
        if (_blocks.ContainsKey(to) && _protocols.IndexOf(to) <= _protocols.IndexOf(from)) EmitLimit();
        _il.Emit(OpCodes.Br, _blocks.TryGetValue(to, out Label block) ? block : _evaluate);
        _il.MarkLabel(other);
    }

    // Jumps back may not go on for ever.
    private void EmitLimit()
    {
        _il.Emit(OpCodes.Ldloc, _layers);
        _il.Emit(OpCodes.Ldc_I4_1);
        _il.Emit(OpCodes.Add);
        _il.Emit(OpCodes.Stloc, _layers);
        _il.Emit(OpCodes.Ldloc, _layers);
        _il.Emit(OpCodes.Ldc_I4, LayerScan.MaxLayers);
        _il.Emit(OpCodes.Bge, _unknown);
    }

    private void EmitInstance(Protocol protocol)
    {
        _il.Emit(OpCodes.Ldarg_0);
        _il.Emit(OpCodes.Ldc_I4, _protocols.IndexOf(protocol));
        _il.Emit(OpCodes.Ldelem_Ref);
    }

    private void EmitWindow(MethodInfo getter)
    {
        _il.Emit(OpCodes.Ldloca, _window);
        _il.Emit(OpCodes.Call, getter);
    }

    private void EmitSet(LocalBuilder local, int value)
    {
        _il.Emit(OpCodes.Ldc_I4, value);
        _il.Emit(OpCodes.Stloc, local);
    }
}

/// <summary>Where a compiled scan keeps a layer that it found.</summary>
/// <param name="Window">The layer.</param>
/// <param name="IsThere">1 once it was found, 0 before.</param>
internal readonly record struct ScannedLocals(LocalBuilder Window, LocalBuilder IsThere);
