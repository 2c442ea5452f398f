using System.Runtime.CompilerServices;
using GenShark.Capture.Reading;
using GenShark.Tests.Fixture;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>A packet of <c>tests/captures</c>, kept beyond its reading.</summary>
internal sealed unsafe class StoredPacket
{
    private readonly byte[] _bytes;
    private readonly Frame _frame;

    private StoredPacket(string capture, in Frame frame)
    {
        Capture = capture;
        _bytes = GC.AllocateUninitializedArray<byte>(frame.StoredLength, pinned: true);
        _frame = frame.CopyTo((byte*)Unsafe.AsPointer(ref _bytes[0]));
    }

    /// <summary>The file that it stands in.</summary>
    public string Capture { get; }

    /// <summary>The packet as it is.</summary>
    public ref readonly Frame Frame => ref _frame;

    /// <summary>All packets of all captures that can be read.</summary>
    public static IEnumerable<StoredPacket> All() => StoredCaptures.Names.SelectMany(In);

    /// <summary>The packets of a capture, up to where it is damaged.</summary>
    public static List<StoredPacket> In(string capture)
    {
        var packets = new List<StoredPacket>();
        try
        {
            using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf(capture));
            while (reader.MoveNext())
            {
                if (reader.Current.StoredLength > 0) packets.Add(new StoredPacket(capture, reader.Current));
            }
        }
        catch (CaptureFormatException)
        {
            // Some captures are damaged on purpose.
        }
        return packets;
    }

    public override string ToString() => $"{Capture}, packet {_frame.Number}";
}
