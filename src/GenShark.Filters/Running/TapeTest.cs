using GenShark.Filters.Checking;
using GenShark.Filters.Interpreter;

namespace GenShark.Filters;

/// <summary>
/// A filter, or a part of one, run by the interpreter over a packet's tape. Filters that were compiled with the program have one for each test
/// that is no plain C#. Many threads may use one at a time.
/// </summary>
/// <param name="meaning">What is tested.</param>
public sealed class TapeTest(BoundTest meaning)
{
    private readonly PacketTest _test = InterpreterBuilder.Build(meaning);
    private PacketScratch? _scratch = new();

    /// <summary>Whether the packet passes. Its tape must hold all fields that are looked at. Allocates nothing once warm.</summary>
    public bool Matches(Dissection packet)
    {
        // Taken for the time of the run: another thread that comes meanwhile makes its own.
        PacketScratch scratch = Interlocked.Exchange(ref _scratch, null) ?? new PacketScratch();
        scratch.Begin(packet);
        bool passes = _test.Run(scratch);
        _scratch = scratch;
        return passes;
    }
}
