using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what stands in messages of several procedures (RFC 1094, 2.3).</summary>
internal static class Nfs2PartNodes
{
    private const int HandleSize = 32;
    private const uint NoValue = uint.MaxValue;

    public static bool Handle(ref XdrNodes x, string label, out uint hash)
    {
        hash = 0;
        if (!x.D.Need(x.S, x.At, HandleSize)) return false;
        int node = x.Begin(label);
        NfsNodes.ShowHandle(ref x, HandleSize, out hash);
        return x.End(node);
    }

    /// <summary>A file by its name in a directory.</summary>
    public static bool Place(ref XdrNodes x, string label, out uint directory, out ReadOnlySpan<byte> name)
    {
        name = default;
        int node = x.Begin(label);
        return Handle(ref x, "dir", out directory) && x.Text(NfsFields.Name, out name) && x.End(node);
    }

    public static bool Attributes(ref XdrNodes x, string label = "attributes")
    {
        int node = x.Begin(label);
        return x.Number(NfsFields.Ftype) && Mode(ref x) && x.Number(NfsFields.FattrNlink) && x.Number(NfsFields.FattrUid) && x.Number(NfsFields.FattrGid)
            && x.Number(NfsFields.FattrSize) && x.Number(NfsFields.FattrBlocksize) && x.Number(NfsFields.FattrRdev) && x.Number(NfsFields.FattrBlocks)
            && x.Number(NfsFields.FattrFsid) && x.Number(NfsFields.FattrFileid)
            && Time(ref x, NfsFields.Atime, NfsFields.AtimeSec, NfsFields.AtimeUsec) && Time(ref x, NfsFields.Mtime, NfsFields.MtimeSec, NfsFields.MtimeUsec)
            && Time(ref x, NfsFields.Ctime, NfsFields.CtimeSec, NfsFields.CtimeUsec) && x.End(node);
    }

    /// <summary>Attributes that are to be set; what has all its bits set stays as it is.</summary>
    public static bool Settings(ref XdrNodes x, string label)
    {
        int node = x.Begin(label);
        return (x.Peek == NoValue ? Unset(ref x, NfsFields.Mode, "mode") : Mode(ref x)) && Setting(ref x, NfsFields.FattrUid, "uid") && Setting(ref x, NfsFields.FattrGid, "gid")
            && Setting(ref x, NfsFields.FattrSize, "size") && TimeSetting(ref x, NfsFields.Atime, NfsFields.AtimeSec, NfsFields.AtimeUsec, "atime")
            && TimeSetting(ref x, NfsFields.Mtime, NfsFields.MtimeSec, NfsFields.MtimeUsec, "mtime") && x.End(node);
    }

    private static bool Setting(ref XdrNodes x, int field, string label) => x.Peek == NoValue ? Unset(ref x, field, label) : x.Number(field);

    private static bool Unset(ref XdrNodes x, int field, string label)
    {
        if (!x.Number(field)) return false;
        SayUnset(x.D, label);
        return true;
    }

    private static bool TimeSetting(ref XdrNodes x, int field, int seconds, int microseconds, string label)
    {
        if (x.Peek != NoValue) return Time(ref x, field, seconds, microseconds);
        if (!x.D.Time(field, x.S, x.At, 2 * sizeof(uint), new Timestamp(NoValue, 0))) return false;
        SayUnset(x.D, label);
        return x.Skip(2 * sizeof(uint));
    }

    private static void SayUnset(Dissection d, string label)
    {
        if (!d.WantsText) return;
        d.BeginText().Append($"{label}: no value");
        d.EndText(d.LastNode);
    }

    private static bool Mode(ref XdrNodes x) => Nfs2Mode.Walk(x.D, x.S.From(x.At), out int size) && x.Skip(size);

    private static bool Time(ref XdrNodes x, int field, int seconds, int microseconds) => NfsNodes.Time(ref x, field, seconds, microseconds, unit: 1000);
}
