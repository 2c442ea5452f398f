using System.Runtime.CompilerServices;
using GenShark.Filters.Checking;
using GenShark.Filters.Compiled;
using GenShark.Filters.Interpreter;

namespace GenShark.Filters;

/// <summary>
/// A filter, or a part of one, run over a packet's tape: by the interpreter at first, compiled to IL once it has been used for some packets. Filters
/// that were compiled with the program have one for each test that is no plain C#. Many threads may use one at a time.
/// </summary>
public sealed class TapeTest
{
    /// <summary>After how many packets a test is compiled if nothing else is said. To compile takes about as long as to interpret this many.</summary>
    public const int UsualPatience = 4096;

    private readonly SelectedValues _selected = new();
    private readonly BoundTest _meaning;
    private readonly InterpreterBuilder _interpreter;
    private readonly PacketTest _test;
    private TapeRun? _compiled;
    private PacketScratch? _scratch = new();
    private int _patience;

    // What it says of a tape with nothing on it: 1 if it passes, -1 if not, 0 if that is not known yet.
    private int _ofNothing;

    /// <param name="meaning">What is tested.</param>
    /// <param name="compileAfter">After how many packets it is compiled, where dynamic code is allowed; 0 for at once, <see cref="int.MaxValue"/> for never.</param>
    public TapeTest(BoundTest meaning, int compileAfter = UsualPatience)
    {
        _meaning = meaning;
        _interpreter = new InterpreterBuilder(_selected);
        _test = _interpreter.Build(meaning);
        // References are kept where they were built.
        _patience = RuntimeFeature.IsDynamicCodeCompiled && _selected.Count == 0 ? compileAfter : int.MaxValue;
        if (_patience == 0) Compile();
    }

    /// <summary>Whether it asks what fields of another packet were.</summary>
    internal bool HasReferences => _selected.Count > 0;

    /// <summary>Whether the test has been compiled to IL.</summary>
    public bool IsCompiled => _compiled is not null;

    /// <summary>Whether the packet passes. Its tape must hold all fields that are looked at. Allocates nothing once warm.</summary>
    public bool Matches(Dissection packet)
    {
        if (packet.Tape.Count > 0 || _selected.Count > 0) return Run(packet);
        if (_ofNothing == 0) _ofNothing = Run(packet) ? 1 : -1;
        return _ofNothing > 0;
    }

    private bool Run(Dissection packet)
    {
        PacketScratch scratch = Take(packet);
        bool passes = _compiled is { } compiled ? compiled(scratch, scratch.Nodes) : Interpret(scratch);
        _scratch = scratch;
        return passes;
    }

    /// <summary>Takes the values of references (<c>${field}</c>) from a packet whose tape holds those fields. Not while others use the filter.</summary>
    public void Select(Dissection packet)
    {
        PacketScratch scratch = Take(packet);
        _selected.Select(scratch);
        _scratch = scratch;
    }

    private bool Interpret(PacketScratch scratch)
    {
        // Counted without a lock: that threads may count one packet as none does no harm.
        if (_patience != int.MaxValue && --_patience == 0) Compile();
        return _test.Run(scratch);
    }

    private void Compile()
    {
        if (RuntimeFeature.IsDynamicCodeCompiled) _compiled = TapeEmitter.Compile(_meaning, _interpreter);
    }

    private PacketScratch Take(Dissection packet)
    {
        // Taken for the time of the run: another thread that comes meanwhile makes its own.
        PacketScratch scratch = Interlocked.Exchange(ref _scratch, null) ?? new PacketScratch();
        scratch.Begin(packet);
        return scratch;
    }
}
