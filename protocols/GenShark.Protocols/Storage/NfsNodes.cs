using System.Text;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What file handles, times and names have in common in all versions, and what headings and the Info column say.</summary>
internal static class NfsNodes
{
    private const int LongestProcedure = 32;

    /// <summary>An opaque file handle of variable length, by a heading; nobody but its server knows what stands in it.</summary>
    public static bool Handle(ref XdrNodes x, string label, out uint hash)
    {
        hash = 0;
        Dissection d = x.D;
        if (!d.Need(x.S, x.At, sizeof(uint))) return false;
        int size = (int)Math.Min(x.Peek, int.MaxValue / 2);
        if (!d.Need(x.S, x.At, sizeof(uint) + (size + 3 & ~3))) return false;
        int node = x.Begin(label);
        x.Number(NfsFields.FhLength);
        if (size > 0) ShowHandle(ref x, size, out hash);
        x.Skip(-size & 3);
        return x.End(node);
    }

    /// <summary>The bytes of a file handle, and the number that it goes by.</summary>
    public static void ShowHandle(ref XdrNodes x, int size, out uint hash)
    {
        hash = Crc32.Of(x.S.Span(x.At, size));
        x.D.Number(NfsFields.FhHash, x.S, x.At, size, hash, NodeFlags.Generated);
        x.Bytes(NfsFields.Fhandle, size);
    }

    /// <summary>A time of seconds and parts of one, which stand below it.</summary>
    /// <param name="x">Where it stands.</param>
    /// <param name="field">The time.</param>
    /// <param name="seconds">Its seconds.</param>
    /// <param name="parts">Its parts of one.</param>
    /// <param name="unit">Of these, in nanoseconds.</param>
    public static bool Time(ref XdrNodes x, int field, int seconds, int parts, int unit = 1)
    {
        if (!x.D.Time(field, x.S, x.At, 2 * sizeof(uint), new Timestamp(x.Peek, unchecked((int)x.S.UInt32(x.At + sizeof(uint)) * unit)))) return false;
        x.D.Open();
        x.Number(seconds);
        x.Number(parts);
        x.D.Close();
        return true;
    }

    /// <summary>When a file was read last.</summary>
    public static bool AccessTime(ref XdrNodes x) => Time(ref x, NfsFields.Atime, NfsFields.AtimeSec, NfsFields.AtimeNsec);

    /// <summary>When it was written last.</summary>
    public static bool ModifyTime(ref XdrNodes x) => Time(ref x, NfsFields.Mtime, NfsFields.MtimeSec, NfsFields.MtimeNsec);

    /// <summary>When its attributes changed last.</summary>
    public static bool ChangeTime(ref XdrNodes x) => Time(ref x, NfsFields.Ctime, NfsFields.CtimeSec, NfsFields.CtimeNsec);

    /// <summary>Whether anybody reads what a message says.</summary>
    public static bool IsHeard(Dissection d) => d.WantsText || d.WantsColumns;

    /// <summary>Says what was begun with <see cref="Dissection.BeginText"/> in the layer's heading and in the Info column.</summary>
    /// <param name="d">The dissection.</param>
    /// <param name="text">What was begun.</param>
    /// <param name="inTitle">What stands before it in the heading.</param>
    /// <param name="inInfo">What stands before it in the column.</param>
    public static void Say(Dissection d, TextBuilder text, ReadOnlySpan<byte> inTitle, ReadOnlySpan<byte> inInfo)
    {
        d.BeginInfo(append: true)?.Append(inInfo).Append(text.Span);
        if (!d.WantsText) return;
        text.Insert(0, inTitle);
        d.AppendText(d.Layers[^1].Node);
    }

    /// <summary>The layer's heading tells the procedure.</summary>
    public static bool SayProcedure(Dissection d, string? procedure, bool isReply)
    {
        if (!d.WantsText) return true;
        d.BeginText().Append($", {procedure} {(isReply ? "Reply" : "Call")}");
        d.AppendText(d.Layers[^1].Node);
        return true;
    }

    /// <summary>Says what a call is about.</summary>
    /// <param name="d">The dissection.</param>
    /// <param name="procedure">What the heading tells before.</param>
    /// <param name="text">What was begun with <see cref="Dissection.BeginText"/>.</param>
    public static bool SayCall(Dissection d, string? procedure, TextBuilder text)
    {
        d.BeginInfo(append: true)?.Append(", "u8).Append(text.Span);
        if (!d.WantsText) return true;
        Span<byte> head = stackalloc byte[LongestProcedure];
        text.Insert(0, head[..Encoding.ASCII.GetBytes($", {procedure} Call ", head)]);
        d.AppendText(d.Layers[^1].Node);
        return true;
    }

    /// <summary>Begins to say which file of a directory a call is about.</summary>
    public static TextBuilder BeginPlace(Dissection d, string what, uint directory, ReadOnlySpan<byte> name) => AppendPlace(d.BeginText(), what, directory, name);

    /// <summary>Says which file of a directory a call is about.</summary>
    public static TextBuilder AppendPlace(TextBuilder text, string what, uint directory, ReadOnlySpan<byte> name)
    {
        XdrText.WriteName(text.Append($"{what}: 0x{directory:x8}/"), name);
        return text;
    }
}
