using System.Runtime.CompilerServices;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Direct;

/// <summary>A test that looks at a frame's layers only.</summary>
internal abstract class DirectTest
{
    public abstract bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers);
}

internal sealed class DirectTruthTest(bool value) : DirectTest
{
    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers) => value;
}

internal sealed class DirectNotTest(DirectTest operand) : DirectTest
{
    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers) => !operand.Run(frame, layers);
}

internal sealed class DirectAndTest(DirectTest[] operands) : DirectTest
{
    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers)
    {
        foreach (DirectTest operand in operands)
        {
            if (!operand.Run(frame, layers)) return false;
        }
        return true;
    }
}

internal sealed class DirectOrTest(DirectTest[] operands) : DirectTest
{
    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers)
    {
        foreach (DirectTest operand in operands)
        {
            if (operand.Run(frame, layers)) return true;
        }
        return false;
    }
}

internal sealed class DirectXorTest(DirectTest[] operands) : DirectTest
{
    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers)
    {
        bool odd = false;
        foreach (DirectTest operand in operands) odd ^= operand.Run(frame, layers);
        return odd;
    }
}

/// <summary>Whether there is a layer of a protocol.</summary>
internal sealed class DirectLayerTest(Protocol protocol) : DirectTest
{
    private readonly int _protocol = protocol.Id;

    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers)
    {
        foreach (ref readonly ScannedLayer layer in layers)
        {
            if (layer.ProtocolId == _protocol) return true;
        }
        return false;
    }
}

/// <summary>Whether a frame contains some bytes.</summary>
internal sealed class DirectSearchTest(byte[] part) : DirectTest
{
    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers) => frame.IndexOf(part) >= 0;
}

/// <summary>Whether a field occurs.</summary>
internal sealed class DirectPresenceTest(Protocol protocol, DirectRead[] reads) : DirectTest
{
    private readonly int _protocol = protocol.Id;

    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers)
    {
        foreach (ref readonly ScannedLayer layer in layers)
        {
            if (layer.ProtocolId != _protocol) continue;
            foreach (DirectRead read in reads)
            {
                if (read(frame, layer.Window, out _)) return true;
            }
        }
        return false;
    }
}

/// <summary>Whether any, or all, of a field's values lie in one of a few ranges.</summary>
internal sealed class DirectRangeTest(Protocol protocol, DirectRead[] reads, BoundRangeTest test) : DirectTest
{
    private readonly int _protocol = protocol.Id;
    private readonly NumberRange[] _ranges = [.. test.Ranges];
    private readonly ulong _mask = test.Mask;
    private readonly bool _all = test.All;

    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers)
    {
        bool found = false;
        foreach (ref readonly ScannedLayer layer in layers)
        {
            if (layer.ProtocolId != _protocol) continue;
            foreach (DirectRead read in reads)
            {
                if (!read(frame, layer.Window, out ulong value)) continue;
                if (Passes(value & _mask) != _all) return !_all;
                found = true;
            }
        }
        return found && _all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Passes(ulong value)
    {
        foreach (ref readonly NumberRange range in _ranges.AsSpan())
        {
            if (value - range.First <= range.Last - range.First) return true;
        }
        return false;
    }
}

/// <summary>The usual <see cref="DirectRangeTest"/>: one accessor, one range, any value will do.</summary>
internal sealed class DirectSingleRangeTest(Protocol protocol, DirectRead read, ulong mask, NumberRange range) : DirectTest
{
    private readonly int _protocol = protocol.Id;
    private readonly DirectRead _read = read;
    private readonly ulong _mask = mask;
    private readonly ulong _first = range.First;
    private readonly ulong _width = range.Last - range.First;

    public override bool Run(ReadOnlySpan<byte> frame, ReadOnlySpan<ScannedLayer> layers)
    {
        foreach (ref readonly ScannedLayer layer in layers)
        {
            if (layer.ProtocolId == _protocol && _read(frame, layer.Window, out ulong value) && (value & _mask) - _first <= _width) return true;
        }
        return false;
    }
}
