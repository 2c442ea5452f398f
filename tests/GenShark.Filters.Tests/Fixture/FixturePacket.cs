using System.Net;
using System.Text;
using GenShark.Output.Tests.Gold;

namespace GenShark.Filters.Tests;

/// <summary>A packet whose tape is written by hand. Its frame bytes are 0, 1, 2 and so on.</summary>
internal sealed unsafe class FixturePacket
{
    private static readonly byte* s_memory = MakeMemory();
    private readonly List<Action<Dissection>> _nodes = [];

    /// <summary>The packet's first eight bytes are the protocol's header, the rest its payload.</summary>
    public FixturePacket Layer(int offset = 0, int length = 8) => Node("fx", node =>
    {
        node.Depth = 0;
        node.Offset = offset;
        node.Length = length;
        node.Flags = NodeFlags.SourceValue;
        return node;
    });

    public FixturePacket Number(string name, long value) => Node(name, node => node with { Value = (ulong)value });

    public FixturePacket Number(string name, double value) => Node(name, node => node with
    {
        Value = name == "fx.float" ? BitConverter.SingleToUInt32Bits((float)value) : BitConverter.DoubleToUInt64Bits(value),
    });

    /// <summary>A number that was read from bytes of the frame.</summary>
    public FixturePacket Place(string name, long value, int offset, int length) =>
        Node(name, node => node with { Value = (ulong)value, Offset = offset, Length = length });

    /// <summary>A number of the layer that has this number.</summary>
    public FixturePacket Counted(string name, long value, byte layer)
    {
        int id = Id(name);
        _nodes.Add(packet =>
        {
            packet.Tape.Add() = new TapeNode { Field = id, Depth = 1, Value = (ulong)value, LayerNumber = layer };
        });
        return this;
    }

    public FixturePacket Time(string name, long seconds, int nanoseconds) =>
        Node(name, node => node with { Value = (ulong)seconds, Nanoseconds = nanoseconds });

    public FixturePacket Address(string name, string address)
    {
        byte[] bytes = IPAddress.Parse(address).GetAddressBytes();
        return bytes.Length == 16 ? Bytes(name, bytes) : Number(name, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes));
    }

    public FixturePacket Text(string name, string value) => Bytes(name, Encoding.Latin1.GetBytes(value));

    public FixturePacket Bytes(string name, params byte[] value)
    {
        int id = Id(name);
        _nodes.Add(packet => packet.Tape.Add() = new TapeNode { Field = id, Depth = 1, Flags = NodeFlags.HeapValue, Value = packet.Tape.Store(value) });
        return this;
    }

    /// <summary>A GUID as it stands on the wire.</summary>
    public FixturePacket Guid(string name, string guid, bool littleEndian)
    {
        byte[] value = System.Guid.Parse(guid).ToByteArray(bigEndian: !littleEndian);
        int id = Id(name);
        NodeFlags flags = NodeFlags.HeapValue | (littleEndian ? NodeFlags.LittleEndian : 0);
        _nodes.Add(packet => packet.Tape.Add() = new TapeNode { Field = id, Depth = 1, Flags = flags, Value = packet.Tape.Store(value) });
        return this;
    }

    /// <summary>Adds a node of the second field of a name that two fields have.</summary>
    public FixturePacket Second(string name, long value)
    {
        int id = Id(name) + 1;
        _nodes.Add(packet => packet.Tape.Add() = new TapeNode { Field = id, Depth = 1, Value = (ulong)value });
        return this;
    }

    private FixturePacket Node(string name, Func<TapeNode, TapeNode> fill)
    {
        int id = Id(name);
        _nodes.Add(packet => packet.Tape.Add() = fill(new TapeNode { Field = id, Depth = 1 }));
        return this;
    }

    public Dissection Build(int frameLength = 32)
    {
        var packet = new Dissection();
        GoldProtocol.Fill = target => _nodes.ForEach(add => add(target));
        packet.Dissect(new Frame(s_memory, frameLength));
        GoldProtocol.Fill = null;
        return packet;
    }

    private static int Id(string name) =>
        Registry.TryFindField(name, out FieldInfo? field) ? field.Id : throw new ArgumentException($"No field '{name}'.", nameof(name));

    private static byte* MakeMemory()
    {
        byte* memory = (byte*)System.Runtime.InteropServices.NativeMemory.Alloc(256);
        for (int i = 0; i < 256; i++) memory[i] = (byte)i;
        return memory;
    }
}
