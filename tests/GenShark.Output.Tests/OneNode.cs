using System.Runtime.InteropServices;
using System.Text;
using GenShark.Output.Tests.Gold;

namespace GenShark.Output.Tests;

/// <summary>A packet of one node, written by one formatter.</summary>
internal static unsafe class OneNode
{
    private static int s_count;

    static OneNode() => GoldRegistry.Load(Path.Combine(AppContext.BaseDirectory, "Golden"));

    /// <summary>A number, a boolean, the seconds of a time.</summary>
    public static Dissection Of(FieldInfo field, ulong value, int nanoseconds = 0, NodeFlags flags = NodeFlags.None) =>
        Make(field, new TapeNode { Value = value, Nanoseconds = nanoseconds, Flags = flags }, default);

    /// <summary>Bytes or text.</summary>
    public static Dissection Of(FieldInfo field, ReadOnlySpan<byte> value, NodeFlags flags = NodeFlags.None) =>
        Make(field, new TapeNode { Length = value.Length, Flags = flags | NodeFlags.SourceValue }, value.ToArray());

    /// <summary>A node with a text of its own.</summary>
    public static Dissection WithText(FieldInfo field, string text, NodeFlags kind, ulong value = 0)
    {
        Dissection packet = Of(field, value);
        packet.Tape.SetText(0, Encoding.UTF8.GetBytes(text), kind);
        return packet;
    }

    public static string Label(Dissection packet, FormatOptions? options = null) => Write(packet, (node, field, text) =>
        new LabelFormatter(options ?? FormatOptions.Default).Write(packet, node, field, text));

    public static string Value(Dissection packet) => Write(packet, (node, field, text) =>
        new ValueFormatter(FormatOptions.Default).Write(packet, node, field, text));

    public static string Column(Dissection packet) => Write(packet, (node, field, text) =>
        new LabelFormatter(FormatOptions.Default).WriteColumn(packet, node, field, text));

    private static string Write(Dissection packet, Action<TapeNode, FieldInfo, TextBuilder> write)
    {
        var text = new TextBuilder();
        write(packet.Tape.Nodes[0], Registry.Field(packet.Tape.Nodes[0].Field), text);
        return text.ToString();
    }

    private static Dissection Make(FieldInfo field, TapeNode node, byte[]? bytes)
    {
        var protocol = new GoldProtocol($"one{Interlocked.Increment(ref s_count)}", "", "", () => [field], 1);
        Registry.Add(protocol);
        node.Field = protocol.FirstField;
        bytes ??= [];
        byte* memory = (byte*)NativeMemory.Alloc((nuint)bytes.Length + 1);
        bytes.CopyTo(new Span<byte>(memory, bytes.Length));
        var packet = new Dissection();
        GoldProtocol.Fill = dissection => dissection.Tape.Add() = node;
        packet.Dissect(new Frame(memory, bytes.Length));
        return packet;
    }
}
