using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Goes through data in XDR (RFC 4506) and shows them, one behind the other. Its methods are false if bytes lack.</summary>
/// <param name="d">The dissection.</param>
/// <param name="s">The data.</param>
/// <param name="at">Where they begin.</param>
internal ref struct XdrNodes(Dissection d, Slice s, int at)
{
    private const int WordSize = 4, LongSize = 8;

    public readonly Dissection D = d;
    public readonly Slice S = s;

    /// <summary>How far it came.</summary>
    public int At = at;

    /// <summary>The word that stands here, whether shown already or not; zero if it lacks.</summary>
    public readonly uint Peek => S.UInt32(At);

    /// <summary>Whether bytes are left.</summary>
    public readonly bool HasMore => At < S.Length;

    public bool Number(int field, NodeFlags flags = NodeFlags.None) => D.Number(field, S, At, WordSize, (ulong)S.UInt32(At), flags) && Skip(WordSize);

    public bool Number(int field, out uint value)
    {
        value = Peek;
        return Number(field);
    }

    public bool Signed(int field) => D.Number(field, S, At, WordSize, (long)(int)S.UInt32(At)) && Skip(WordSize);

    public bool Bool(int field, out bool value)
    {
        value = Peek != 0;
        return D.Number(field, S, At, WordSize, value) && Skip(WordSize);
    }

    public bool Bool(int field) => Bool(field, out _);

    public bool Long(int field) => D.Number(field, S, At, LongSize, S.UInt64(At)) && Skip(LongSize);

    public bool Long(int field, out ulong value)
    {
        value = S.UInt64(At);
        return Long(field);
    }

    public bool Bytes(int field, int size) => D.Bytes(field, S, At, size) && Skip(size);

    public bool Skip(int size)
    {
        At += size;
        return true;
    }

    /// <summary>Heads a subtree, which reaches to the end until <see cref="End"/> says how far it goes.</summary>
    public readonly int Begin(string label) => Begin(label, S.CapturedLength - At);

    /// <summary>Heads a subtree over so many bytes.</summary>
    public readonly int Begin(string label, int size)
    {
        int node = D.TextNode(label, S, At, size);
        D.Open();
        return node;
    }

    /// <summary>Heads a subtree by a field without a value.</summary>
    public readonly int Begin(int field)
    {
        int node = D.Node(field, S, At, S.CapturedLength - At);
        D.Open();
        return node;
    }

    public readonly bool End(int node)
    {
        D.Close();
        if (node != Tape.Discarded) D.EndNode(node, S, At);
        return true;
    }

    /// <summary>A string, below a node of its own.</summary>
    public bool Text(int field) => Text(field, out _);

    public bool Text(int field, out ReadOnlySpan<byte> value)
    {
        bool done = Opaque(field, isText: true, out value);
        int end = value.IndexOf((byte)0);
        if (end >= 0) value = value[..end];
        return done;
    }

    /// <summary>Bytes of variable length, below a node of their own.</summary>
    public bool Opaque(int field) => Opaque(field, isText: false, out _);

    private bool Opaque(int field, bool isText, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!D.Need(S, At, WordSize)) return false;
        uint length = Peek;
        int content = At + WordSize, left = S.CapturedLength - content, size = (int)Math.Min(length, (uint)left);
        int fill = (int)Math.Min((0 - length) & 3, left - size);
        bool isCut = size < length;
        value = S.Span(content, size);
        int head = D.TextNode("", S, At, WordSize + size + fill);
        Label(head, Registry.Field(field).Label, value, isText, length, isCut);
        D.Open();
        D.Number(RpcFields.OpaqueLength, S, At, WordSize, (ulong)length);
        ShowContent(field, content, size, isText);
        Label(D.LastNode, "contents", value, isText, length, isCut);
        if (fill > 0)
        {
            D.Bytes(RpcFields.FillBytes, S, content + size, fill);
            Label(D.LastNode, "fill bytes", "opaque data"u8, isText: true, length, fill < ((0 - length) & 3));
        }
        D.Close();
        At = content + size + fill;
        // What lacks is a fault only once what is there has been shown.
        return !isCut && At == content + size + (int)((0 - length) & 3) || D.Need(S, content, length > int.MaxValue - 3 ? int.MaxValue : (int)(length + 3 & ~3u));
    }

    private readonly void ShowContent(int field, int at, int size, bool isText)
    {
        ReadOnlySpan<byte> value = S.Span(at, size);
        int end = isText ? value.IndexOf((byte)0) : -1;
        if (end < 0) D.Bytes(field, S, at, size);
        else D.Made(field, S, at, size, value[..end]);
    }

    private readonly void Label(int node, string name, ReadOnlySpan<byte> value, bool isText, uint length, bool isCut)
    {
        if (!D.WantsText || node == Tape.Discarded) return;
        TextBuilder text = D.BeginText().Append(name).Append(": "u8);
        XdrText.Write(text, value, isText, length, isCut);
        D.EndText(node);
    }
}

/// <summary>How texts tell of strings and bytes.</summary>
internal static class XdrText
{
    /// <param name="text">What to write to.</param>
    /// <param name="value">The bytes that are there.</param>
    /// <param name="isText">Whether they are a string.</param>
    /// <param name="length">How many there should be.</param>
    /// <param name="isCut">Whether some lack.</param>
    public static void Write(TextBuilder text, ReadOnlySpan<byte> value, bool isText, uint length, bool isCut)
    {
        if (length == 0) text.Append("<EMPTY>"u8);
        else if (!isText) text.Append("<DATA>"u8);
        else
        {
            int end = value.IndexOf((byte)0);
            text.AppendPrintableBytes(end < 0 ? value : value[..end]);
        }
        if (isCut) text.Append("<TRUNCATED>"u8);
    }

    /// <summary>A name, in what headings and the Info column say of a call.</summary>
    public static void WriteName(TextBuilder text, ReadOnlySpan<byte> name) => Write(text, name, isText: true, (uint)name.Length, isCut: false);
}
