using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Compiled;

/// <summary>
/// A direct filter compiled to IL for the capture at hand: once enough frames have shown which protocols carry which, scan and tests become one
/// routine, into which the JIT puts the generated accessors. Frames that take another way are left to the general scan.
/// </summary>
/// <param name="test">What passes.</param>
/// <param name="scan">Finds the layers that the test looks at.</param>
/// <param name="patience">How many frames are seen before.</param>
internal sealed class CompiledFilter(BoundTest test, LayerScan scan, int patience)
{
    /// <summary>Compiling takes about as long as the general scan of this many frames.</summary>
    public const int UsualPatience = 1 << 14;

    // One frame of so many is looked at.
    private readonly int _sample = Math.Max(1, patience >> 10);

    private FramePaths? _paths;
    private FrameTest? _run;
    private int _linkType = -1;
    private int _seen;

    /// <summary>Whether enough frames have been seen.</summary>
    public bool IsReady => _run is not null;

    /// <summary>The verdict on a frame as a <see cref="FrameTest"/> gives it: below zero as well while nothing is compiled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run(in Frame frame)
    {
        if (_run is { } run && frame.LinkType == _linkType && frame.FcsLength <= 0) return run(frame.Bytes, frame.Length, scan.Roles);
        if (_seen < patience) Learn(frame);
        return -1;
    }

    private void Learn(in Frame frame)
    {
        if (_seen++ % _sample == 0) Observe(frame);
        if (_seen == patience && _paths is { } paths) _run = Compile(paths);
    }

    private void Observe(in Frame frame)
    {
        if (_paths is null)
        {
            _linkType = frame.LinkType;
            // What stands in the place of a first layer that does not take the bytes, only the general scan tells.
            if (scan.FirstOf(_linkType) is not { } first || !scan.Roles.Of(first).LeadsOn) _seen = patience;
            else _paths = new FramePaths(scan, first);
        }
        if (frame.LinkType == _linkType && frame.FcsLength <= 0) _paths?.Observe(frame);
    }

    private FrameTest Compile(FramePaths paths)
    {
        var method = new DynamicMethod("RunFilter", typeof(int), [typeof(Protocol[]), typeof(ReadOnlySpan<byte>), typeof(int), typeof(LayerRoles)], typeof(CompiledFilter).Module, skipVisibility: true);
        method.InitLocals = false;
        ILGenerator il = method.GetILGenerator();
        var emitter = new ScanEmitter(il, scan, paths);
        var tests = new TestEmitter(il, emitter.Layers);
        emitter.Emit(() => tests.Emit(test));
        return method.CreateDelegate<FrameTest>(emitter.Instances);
    }
}
