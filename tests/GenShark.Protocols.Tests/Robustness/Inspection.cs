using Xunit;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>Asks of packets all that can be asked: nothing may throw, grow beyond bounds, or show what lies behind the packet.</summary>
internal sealed class Inspection
{
    private readonly FrameMemory _memory = new(0xa5), _otherMemory = new(0x5a);
    private readonly Dissection _dissection = new(), _other = new();
    private readonly Printers _printers = new();
    private readonly FilterSet _filters = new();
    private byte[] _pdml = [];

    // Each packet is a new one to the sessions: what it leaves for others is kept.
    private int _number;

    /// <summary>Only dissects; whoever looks for speed leaves out formats and filters.</summary>
    public void Dissect(in Frame like, ReadOnlySpan<byte> bytes, int length, int linkType, string what)
    {
        try
        {
            Dissect(_memory.Place(like, bytes, length, linkType, ++_number));
        }
        catch (Exception thrown)
        {
            Assert.Fail(Describe(what, bytes, length, linkType, thrown));
        }
    }

    /// <summary>Dissects, prints and filters.</summary>
    public void Inspect(in Frame like, ReadOnlySpan<byte> bytes, int length, int linkType, string what)
    {
        try
        {
            Frame frame = _memory.Place(like, bytes, length, linkType, ++_number);
            Dissect(frame);
            Print();
            Assert.Null(_filters.FindDisagreement(frame, _dissection));
            _other.Dissect(_otherMemory.Place(like, bytes, length, linkType, _number), default);
            Assert.True(_printers.Pdml(_other).SequenceEqual(_pdml), "What lies behind the packet shows.");
        }
        catch (Exception thrown)
        {
            Assert.Fail(Describe(what, bytes, length, linkType, thrown));
        }
    }

    private void Dissect(in Frame frame)
    {
        _dissection.Dissect(frame, default);
        // What was put together from earlier packets has nodes too.
        Assert.InRange(_dissection.Tape.Count, 1, Bounds.NodesOf(CountBytes()));
    }

    private int CountBytes()
    {
        int bytes = 0;
        for (int i = 0; i < _dissection.SourceCount; i++) bytes += _dissection.Source(i).Length;
        return bytes;
    }

    private void Print()
    {
        long bound = Bounds.TextOf(_dissection.Tape.Count, CountBytes());
        _pdml = _printers.Pdml(_dissection).ToArray();
        Assert.InRange(_pdml.Length, 1, bound);
        Assert.InRange(_printers.LongestOther(_dissection), 1, bound);
    }

    private static string Describe(string what, ReadOnlySpan<byte> bytes, int length, int linkType, Exception thrown) =>
        $"{what}: link type {linkType}, {length} bytes, captured {Convert.ToHexString(bytes)}: {thrown}";
}
