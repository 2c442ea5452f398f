using System.Buffers;

namespace GenShark.Protocols;

/// <summary>
/// The text of a control message: <c>name=value, name="quoted", name</c>. tshark shows each step of its parser, so that a value
/// stands below itself several times over.
/// </summary>
internal static class NtpVariables
{
    private static readonly SearchValues<byte> s_name = SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);
    private static readonly SearchValues<byte> s_value = SearchValues.Create(" -.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);
    private static readonly SearchValues<byte> s_blank = SearchValues.Create(" \t\r\n"u8);

    /// <summary>Where the parts of a variable lie; a quoted value's bounds include its quotes.</summary>
    private ref struct Variable
    {
        public int Name, NameEnd, EqualSign, Value, ValueEnd, Tail, TailEnd;
        public bool IsQuoted, HasComma;
        public readonly bool HasValue => EqualSign > 0;
        public readonly int End => TailEnd > Tail ? TailEnd : HasValue ? ValueEnd > Value ? ValueEnd : EqualSign + 1 : NameEnd;
    }

    /// <summary>Shows the variables up to the first that is none.</summary>
    public static bool Walk(Dissection d, in Slice s)
    {
        ReadOnlySpan<byte> text = s.Bytes;
        for (int at = 0; TryRead(text, ref at, out Variable variable);)
        {
            if (!variable.HasComma && s.CapturedLength < s.Length) break;
            Show(d, s, variable);
        }
        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> text, ref int at, out Variable v)
    {
        v = default;
        v.Name = SkipBlanks(text, at);
        v.NameEnd = Skip(text, v.Name, s_name);
        if (v.NameEnd == v.Name) return false;
        int next = SkipBlanks(text, v.NameEnd), end = v.NameEnd;
        if (next < text.Length && text[next] == '=')
        {
            v.EqualSign = next;
            v.Value = SkipBlanks(text, next + 1);
            ReadValue(text, ref v);
            end = v.ValueEnd;
        }
        v.Tail = v.TailEnd = SkipBlanks(text, end);
        int comma = text[v.Tail..].IndexOf((byte)',');
        v.HasComma = comma >= 0;
        if (v.HasComma) v.TailEnd = v.Tail + comma;
        at = v.HasComma ? v.TailEnd + 1 : v.Tail;
        return true;
    }

    private static void ReadValue(ReadOnlySpan<byte> text, ref Variable v)
    {
        v.ValueEnd = v.Value;
        if (v.Value == text.Length) return;
        byte quote = text[v.Value];
        if (quote is (byte)'"' or (byte)'\'')
        {
            int close = text[(v.Value + 1)..].IndexOf(quote);
            if (close < 0) return;
            v.IsQuoted = true;
            v.ValueEnd = v.Value + close + 2;
        }
        else v.ValueEnd = Skip(text, v.Value, s_value);
    }

    private static void Show(Dissection d, in Slice s, in Variable v)
    {
        Open(d, s, v.Name, v.End);
        Open(d, s, v.Name, v.End);
        Leaf(d, s, v.Name, v.NameEnd);
        if (v.HasValue)
        {
            Leaf(d, s, v.EqualSign, v.EqualSign + 1);
            ShowValue(d, s, v);
        }
        if (v.HasComma)
        {
            Open(d, s, v.Tail, v.TailEnd);
            Leaf(d, s, v.Tail, v.TailEnd);
            d.Close();
        }
        else Leaf(d, s, v.Tail, v.Tail);
        d.Close();
        d.Close();
    }

    private static void ShowValue(Dissection d, in Slice s, in Variable v)
    {
        if (v.Value == v.ValueEnd)
        {
            Leaf(d, s, v.Value, v.Value);
            return;
        }
        Open(d, s, v.Value, v.ValueEnd);
        Open(d, s, v.Value, v.ValueEnd);
        if (v.IsQuoted) ShowQuoted(d, s, v);
        else Leaf(d, s, v.Value, v.ValueEnd);
        d.Close();
        d.Close();
    }

    private static void ShowQuoted(Dissection d, in Slice s, in Variable v)
    {
        int first = v.Value + 1, last = v.ValueEnd - 1;
        Open(d, s, first, last);
        Open(d, s, v.Value, v.ValueEnd);
        Leaf(d, s, v.Value, first);
        if (first < last)
        {
            Open(d, s, first, last);
            Open(d, s, first, last);
            Leaf(d, s, first, last);
            d.Close();
            d.Close();
        }
        Leaf(d, s, last, v.ValueEnd);
        d.Close();
        d.Close();
    }

    private static void Open(Dissection d, in Slice s, int start, int end)
    {
        Leaf(d, s, start, end);
        d.Open();
    }

    private static void Leaf(Dissection d, in Slice s, int start, int end) => d.TextNode(s.Span(start, end - start), s, start, end - start);

    private static int SkipBlanks(ReadOnlySpan<byte> text, int at) => Skip(text, at, s_blank);

    private static int Skip(ReadOnlySpan<byte> text, int at, SearchValues<byte> set)
    {
        int length = text[at..].IndexOfAnyExcept(set);
        return length < 0 ? text.Length : at + length;
    }
}
