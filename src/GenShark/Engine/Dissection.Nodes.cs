using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using GenShark.Output;

namespace GenShark;

// What generated walkers write fields with. Each method that reads checks its bytes first and returns false after a fault.
public sealed partial class Dissection
{
    private readonly TextBuilder _text = new();
    private int _depth;

    /// <summary>Index of the node that was added last; <see cref="Tape.Discarded"/> if nobody wants it.</summary>
    public int LastNode { get; private set; }

    /// <summary>A number, a boolean or an IPv4 address.</summary>
    public bool Number(int field, in Slice slice, int at, int size, ulong value, NodeFlags flags = NodeFlags.None)
    {
        if (!Need(slice, at, size)) return false;
        Add(field, slice, at, size, flags, value);
        return true;
    }

    /// <summary>A signed number, sign-extended.</summary>
    public bool Number(int field, in Slice slice, int at, int size, long value, NodeFlags flags = NodeFlags.None) =>
        Number(field, slice, at, size, (ulong)value, flags);

    public bool Number(int field, in Slice slice, int at, int size, bool value, NodeFlags flags = NodeFlags.None) =>
        Number(field, slice, at, size, value ? 1UL : 0, flags);

    public bool Number(int field, in Slice slice, int at, int size, float value, NodeFlags flags = NodeFlags.None) =>
        Number(field, slice, at, size, (ulong)BitConverter.SingleToUInt32Bits(value), flags);

    public bool Number(int field, in Slice slice, int at, int size, double value, NodeFlags flags = NodeFlags.None) =>
        Number(field, slice, at, size, BitConverter.DoubleToUInt64Bits(value), flags);

    /// <summary>A value that is the bytes themselves: byte runs, MAC and IPv6 addresses, text as it stands on the wire.</summary>
    public bool Bytes(int field, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None)
    {
        if (!Need(slice, at, size)) return false;
        Add(field, slice, at, size, flags | NodeFlags.SourceValue, 0);
        return true;
    }

    /// <summary>As <see cref="Bytes"/>, but bytes that the capture cut are not missed, unless none is left.</summary>
    public bool Cut(int field, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None)
    {
        if (at + size > slice.Length) return Bytes(field, slice, at, size, flags);
        int left = slice.CapturedLength - at;
        return Bytes(field, slice, at, left > 0 ? Math.Min(size, left) : size, flags);
    }

    /// <summary>A value of bytes or text (UTF-8) that was made from the bytes at this place, or from none.</summary>
    public bool Made(int field, in Slice slice, int at, int size, ReadOnlySpan<byte> value, NodeFlags flags = NodeFlags.None)
    {
        if (!Need(slice, at, size)) return false;
        if (MayAdd(field)) Add(field, slice, at, size, flags | NodeFlags.HeapValue, Tape.Store(value));
        return true;
    }

    public bool Made(int field, in Slice slice, int at, int size, string value, NodeFlags flags = NodeFlags.None)
    {
        BeginText().Append(value);
        return Made(field, slice, at, size, _text.Span, flags);
    }

    /// <summary>Text in UTF-16, little-endian, up to its first zero.</summary>
    public bool Utf16(int field, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None)
    {
        if (!Need(slice, at, size)) return false;
        BeginText().AppendUtf16(slice.Span(at, size));
        return Made(field, slice, at, size, _text.Span, flags);
    }

    /// <summary>A value as the text that it is written as: an address under a name of text type.</summary>
    public bool AsText<T>(int field, in Slice slice, int at, int size, T value, NodeFlags flags = NodeFlags.None) where T : IUtf8SpanFormattable
    {
        BeginText().Append(value);
        return Made(field, slice, at, size, _text.Span, flags);
    }

    /// <summary>An address that was computed, not read at this place.</summary>
    public bool Address(int field, in Slice slice, int at, int size, IPv6Address value, NodeFlags flags = NodeFlags.None)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, value.High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], value.Low);
        return Made(field, slice, at, size, bytes, flags);
    }

    /// <inheritdoc cref="Address(int, in Slice, int, int, IPv6Address, NodeFlags)"/>
    public bool Address(int field, in Slice slice, int at, int size, MacAddress value, NodeFlags flags = NodeFlags.None)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, value.Bits);
        return Made(field, slice, at, size, bytes[2..], flags);
    }

    public bool Time(int field, in Slice slice, int at, int size, Timestamp value, NodeFlags flags = NodeFlags.None) =>
        Time(field, slice, at, size, value.Seconds, value.Nanoseconds, flags);

    public bool Time(int field, in Slice slice, int at, int size, Interval value, NodeFlags flags = NodeFlags.None) =>
        Time(field, slice, at, size, value.Seconds, value.Nanoseconds, flags);

    private bool Time(int field, in Slice slice, int at, int size, long seconds, int nanoseconds, NodeFlags flags)
    {
        if (!Need(slice, at, size)) return false;
        Tape[Add(field, slice, at, size, flags, (ulong)seconds)].Nanoseconds = nanoseconds;
        return true;
    }

    /// <summary>A node without a value, such as the head of a subtree. Its bytes need not all be there.</summary>
    public int Node(int field, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None) =>
        Add(field, slice, at, size, flags, 0);

    /// <summary>A node whose value is its own bytes as far as they were captured, and that heads a subtree.</summary>
    public int BytesNode(int field, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None) =>
        Add(field, slice, at, size, flags | NodeFlags.SourceValue, 0);

    /// <summary>A node that is text only.</summary>
    public int TextNode(string text, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None)
    {
        int node = Add(Registry.TextField, slice, at, size, flags, 0);
        if (WantsText)
        {
            BeginText().Append(text);
            EndText(node);
        }
        return node;
    }

    /// <inheritdoc cref="TextNode(string, in Slice, int, int, NodeFlags)"/>
    public int TextNode(ReadOnlySpan<byte> utf8, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None)
    {
        int node = Add(Registry.TextField, slice, at, size, flags, 0);
        if (WantsText) Tape.SetText(node, utf8, NodeFlags.TextReplaces);
        return node;
    }

    /// <summary>Sets where a node ends, once that is known: <paramref name="end"/> is an offset in <paramref name="slice"/>.</summary>
    public void EndNode(int node, in Slice slice, int end)
    {
        ref TapeNode opened = ref Tape[node];
        opened.Length = Math.Max(0, slice.Offset + end - opened.Offset);
    }

    /// <summary>Sets where the node ends whose children are being added, for what shows its size before all of it is read.</summary>
    /// <param name="slice">The window of its structure.</param>
    /// <param name="end">An offset in it. The node is left alone if it does not begin with the window: nobody wants it then.</param>
    public void EndOpenNode(in Slice slice, int end)
    {
        int node = Tape.Count - 1;
        while (node >= 0 && Tape[node].Depth >= _depth) node--;
        if (node >= 0 && Tape[node].Depth == _depth - 1 && Tape[node].Offset == slice.Offset) EndNode(node, slice, end);
    }

    /// <summary>The nodes that follow are children of the last one.</summary>
    public void Open()
    {
        // A packet that nests deeper than this is hostile; its fields are kept, flat.
        if (_depth < byte.MaxValue) _depth++;
        else _overflow++;
    }

    /// <summary>Ends the innermost <see cref="Open"/>.</summary>
    public void Close()
    {
        if (_overflow > 0) _overflow--;
        else _depth--;
    }

    private int _overflow;

    /// <summary>Starts a node's own text; <see cref="EndText"/> gives it to the node.</summary>
    public TextBuilder BeginText()
    {
        _text.Clear();
        return _text;
    }

    /// <summary>Copies the text that was begun, so that it can be used twice; what does not fit is left out.</summary>
    public ReadOnlySpan<byte> CopyText(Span<byte> destination)
    {
        ReadOnlySpan<byte> text = _text.Span[..Math.Min(_text.Length, destination.Length)];
        text.CopyTo(destination);
        return destination[..text.Length];
    }

    /// <summary>Ends a text: it stands in place of the node's label.</summary>
    public void EndText(int node) => Tape.SetText(node, _text.Span, NodeFlags.TextReplaces);

    /// <summary>Ends a text: it stands behind the node's label.</summary>
    public void EndAppendix(int node) => Tape.SetText(node, _text.Span, NodeFlags.TextAppends);

    /// <summary>Ends a text: it stands behind the node's text so far. What is too long for a label is cut there, without a mark.</summary>
    public void AppendText(int node) => Tape.AppendText(node, LabelFormatter.Fit(_text.Span, Tape[node].TextLength));

    /// <summary>Ends a text: it is the value of a computed field.</summary>
    public void EndValue(int field, in Slice slice, int at, int size, NodeFlags flags)
    {
        if (MayAdd(field)) Add(field, slice, at, size, flags | NodeFlags.HeapValue, Tape.Store(_text.Span));
    }

    /// <summary>The Info column to write to, or null if it isn't wanted from this layer.</summary>
    /// <param name="append">Write behind what is there; else in its place.</param>
    public TextBuilder? BeginInfo(bool append)
    {
        if (!WantsColumns || Columns.Frozen || append && Columns.Info.Length > Columns.LongestInfo) return null;
        if (!append && !Columns.KeepsInfo) Columns.Info.Truncate(Columns.Fence);
        return Columns.Info;
    }

    /// <summary>Puts the text since <see cref="BeginText"/> before what stands in the Info column, for the protocols above to keep.</summary>
    public void PrependInfo()
    {
        if (!WantsColumns || Columns.Frozen) return;
        Columns.Info.Insert(0, _text.Span);
        Columns.Fence += _text.Length;
    }

    /// <summary>Whether anybody wants nodes of this field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Wants(int field) => _plan is null || _plan.Wants(field);

    // If not, it is as if the node had been added that nobody wants.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayAdd(int field)
    {
        if (Wants(field) && !Tape.IsFull) return true;
        LastNode = Tape.Discarded;
        if (Tape.IsFull && _refused.Protocol is null) _refused = (Current, field);
        return false;
    }

    // The first field that there was no room for.
    private (Protocol? Protocol, int Field) _refused;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Add(int field, in Slice slice, int at, int size, NodeFlags flags, ulong value)
    {
        if (!MayAdd(field)) return Tape.Discarded;
        ref TapeNode node = ref Tape.Add();
        node.Value = value;
        node.Field = field;
        node.Offset = slice.Offset + at;
        node.Length = size;
        node.Flags = flags;
        node.Depth = (byte)_depth;
        node.Source = slice.Source;
        node.LayerNumber = LayerNumber;
        return LastNode = Tape.Count - 1;
    }
}
