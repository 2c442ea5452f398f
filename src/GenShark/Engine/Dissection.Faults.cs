using System.Runtime.CompilerServices;

namespace GenShark;

// Bytes that lack, and how the packet says so.
public sealed partial class Dissection
{
    /// <summary>The fault that ended the dissection, or a part of it; <see cref="FaultKind.None"/> if all went well.</summary>
    public Fault Fault { get; private set; }

    /// <summary>The fault that the packet showed last, those in what an ICMP error quotes left out; <see cref="FaultKind.None"/> if it showed none.</summary>
    public Fault ShownFault { get; private set; }

    /// <summary>How many faults the packet has shown so far.</summary>
    public int FaultCount { get; private set; }

    /// <summary>Whether the bytes are there; if not, <see cref="Fault"/> says what lacks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Need(in Slice slice, int at, int size) => slice.Has(at, size) || size == 0 && at <= slice.Length || Lack(slice, at, size);

    /// <summary>The fault was that of a layer without a tree (see <see cref="PassThrough"/>).</summary>
    public void BlameOn(string name) => Fault = Fault with { Protocol = EngineProtocol.Gate(name) };

    /// <summary>The fault ends the layer of <paramref name="slice"/> too, and is told where that begins.</summary>
    public void RaiseFault(in Slice slice) => Fault = Fault with { LayerOffset = slice.Offset - slice.LayerOffset };

    /// <summary>Ends the layer as malformed.</summary>
    public bool Fail(in Slice slice, int at, int size) => Fail(FaultKind.Malformed, slice, at, size);

    /// <summary>The layer that is being walked shows nothing after all, as if it had not the bytes without which it does not show
    /// (<see cref="ProtocolAttribute.ShownFrom"/>). Before anything of it is added.</summary>
    /// <param name="isNamed">Whether frame.protocols names it all the same.</param>
    public void LeaveUnshown(bool isNamed = true)
    {
        ref Layer layer = ref _layers[LayerCount - 1];
        if (!isNamed) layer.IsContinuation = true;
        if (layer.Node < 0) return;
        Tape.RemoveFrom(layer.Node);
        layer.Node = Tape.Discarded;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Lack(in Slice slice, int at, int size)
    {
        bool promised = at >= 0 && size >= 0 && (long)at + size <= slice.Length;
        return Fail(promised ? FaultKind.Short : IsFragment ? FaultKind.Unreassembled : FaultKind.Malformed, slice, at, size);
    }

    /// <summary>Ends the layer: its bytes belong to a message that was put together without them.</summary>
    internal bool FailRepeated(in Slice slice) => Fail(FaultKind.Repeated, slice, 0, 0);

    private bool Fail(FaultKind kind, in Slice slice, int at, int size)
    {
        Fault = new Fault(kind, Current, slice.Offset - slice.LayerOffset, slice.Offset + at, size, slice.CapturedLength - at);
        return false;
    }
}
