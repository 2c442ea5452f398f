namespace GenShark.Protocols;

/// <summary>A variable byte integer (MQTT 5.0, 1.5.5): seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
/// <param name="Value">The number.</param>
public readonly record struct MqttNumber(ulong Value) : IWire<MqttNumber>
{
    // As in tshark, though four bytes are allowed.
    private const int LongestSize = 10;

    public static MqttNumber Read(scoped in Slice slice, int at)
    {
        ulong value = 0;
        int size = Measure(slice, at);
        for (int i = 0; i < size; i++) value |= (ulong)(slice.UInt8(at + i) & 0x7f) << 7 * i;
        return new MqttNumber(value);
    }

    public static int Measure(in Slice slice, int at)
    {
        int size = 1;
        while (size < LongestSize && slice.UInt8(at + size - 1) >= 0x80) size++;
        return size;
    }

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Measure(slice, at);
        return d.Need(slice, at, size) && (field < 0 || d.Number(field, slice, at, size, Read(slice, at).Value, flags));
    }
}
