using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what stands in messages of several procedures (RFC 1813, 2.6).</summary>
internal static class Nfs3PartNodes
{
    private const uint Follows = 1;

    /// <summary>A file by its name in a directory.</summary>
    public static bool Place(ref XdrNodes x, string label, out uint directory, out ReadOnlySpan<byte> name)
    {
        name = default;
        int node = x.Begin(label);
        return NfsNodes.Handle(ref x, "dir", out directory) && x.Text(NfsFields.Name, out name) && x.End(node);
    }

    public static bool OptionalHandle(ref XdrNodes x, string label)
    {
        int node = x.Begin(label);
        return x.Number(NfsFields.HandleFollow, out uint follows) && (follows != Follows || NfsNodes.Handle(ref x, "handle", out _)) && x.End(node);
    }

    /// <summary>Attributes if the server knows them.</summary>
    public static bool OptionalAttributes(ref XdrNodes x, string label)
    {
        int node = x.Begin(label);
        if (!x.Number(NfsFields.AttributesFollow, out uint follows)) return false;
        if (follows != Follows) return x.End(node);
        int inner = x.D.WantsText ? x.D.Tape.Count : Tape.Discarded;
        if (!Attributes(ref x, "attributes", out TextBuilder? summary)) return false;
        if (summary is not null)
        {
            x.D.AppendText(inner);
            x.D.AppendText(node);
        }
        return x.End(node);
    }

    /// <summary>All attributes. Their summary, if anybody reads it, is the text that was begun last.</summary>
    public static bool Attributes(ref XdrNodes x, string label, out TextBuilder? summary)
    {
        summary = null;
        Dissection d = x.D;
        int node = x.Begin(label), start = x.At;
        if (!x.Number(NfsFields.Fattr3Type, out uint type) || !Mode(ref x) || !x.Number(NfsFields.Fattr3Nlink) || !x.Number(NfsFields.Fattr3Uid, out uint user)
            || !x.Number(NfsFields.Fattr3Gid, out uint group) || !x.Long(NfsFields.Fattr3Size) || !x.Long(NfsFields.Fattr3Used) || !Device(ref x, "rdev")
            || !x.Long(NfsFields.Fattr3Fsid) || !x.Long(NfsFields.Fattr3Fileid)
            || !NfsNodes.AccessTime(ref x) || !NfsNodes.ModifyTime(ref x) || !NfsNodes.ChangeTime(ref x)) return false;
        x.End(node);
        if (!NfsNodes.IsHeard(d)) return true;
        summary = d.BeginText().Append("  "u8);
        _ = ((Nfs3FileType)type).Name() is { } name ? summary.Append(name) : summary.Append($"Unknown Type: 0x{type:x}");
        summary.Append(" mode: "u8);
        WriteMode(summary, x.S.UInt32(start + sizeof(uint)) & 0xfff);
        summary.Append($" uid: {user} gid: {group}");
        return true;
    }

    /// <summary>Four digits of three bits each.</summary>
    private static void WriteMode(TextBuilder text, uint mode)
    {
        for (int shift = 9; shift >= 0; shift -= 3) text.Append((char)('0' + (mode >> shift & 7)));
    }

    public static bool Mode(ref XdrNodes x) => Nfs3Mode.Walk(x.D, x.S.From(x.At), out int size) && x.Skip(size);

    /// <summary>The two numbers of a device.</summary>
    public static bool Device(ref XdrNodes x, string label)
    {
        if (!x.D.Need(x.S, x.At, 2 * sizeof(uint))) return false;
        int node = x.Begin(label);
        if (x.D.WantsText)
        {
            x.D.BeginText().Append($"{label}: {x.Peek},{x.S.UInt32(x.At + sizeof(uint))}");
            x.D.EndText(node);
        }
        return x.Number(NfsFields.Specdata1) && x.Number(NfsFields.Specdata2) && x.End(node);
    }

    /// <summary>What a file was like before, and is like now, so that a client knows whether another one changed it meanwhile.</summary>
    public static bool WeakConsistency(ref XdrNodes x, string label)
    {
        int node = x.Begin(label), before = x.Begin("before");
        if (!x.Number(NfsFields.AttributesFollow, out uint follows)) return false;
        if (follows == Follows)
        {
            int inner = x.Begin("attributes");
            if (!x.Long(NfsFields.WccAttrSize) || !NfsNodes.ModifyTime(ref x) || !NfsNodes.ChangeTime(ref x)) return false;
            x.End(inner);
        }
        x.End(before);
        return OptionalAttributes(ref x, "after") && x.End(node);
    }

    /// <summary>Attributes that are to be set.</summary>
    public static bool Settings(ref XdrNodes x, string label)
    {
        int node = x.Begin(label);
        return Setting(ref x, "mode", -1) && Setting(ref x, "uid", NfsFields.Uid3) && Setting(ref x, "gid", NfsFields.Gid3) && Setting(ref x, "size", NfsFields.SetSize)
            && TimeSetting(ref x, "atime") && TimeSetting(ref x, "mtime") && x.End(node);
    }

    // The mode's field is a part of its own.
    private static bool Setting(ref XdrNodes x, string label, int field)
    {
        if (!x.D.Need(x.S, x.At, sizeof(uint))) return false;
        uint follows = x.Peek;
        int node = x.Begin(label);
        Say(x.D, node, label, ((NfsFollows)follows).Name());
        x.Number(NfsFields.SetIt);
        if (follows == Follows && !(field < 0 ? Mode(ref x) : field == NfsFields.SetSize ? x.Long(field) : x.Number(field))) return false;
        return x.End(node);
    }

    private static bool TimeSetting(ref XdrNodes x, string label)
    {
        if (!x.D.Need(x.S, x.At, sizeof(uint))) return false;
        var source = (Nfs3TimeSource)x.Peek;
        int node = x.Begin(label);
        Say(x.D, node, label, source.Name());
        x.Number(NfsFields.SetIt);
        if (x.D.WantsText)
        {
            x.D.BeginText().Append($"set_it: {source.Name() ?? "Unknown"} ({(uint)source})");
            x.D.EndText(x.D.LastNode);
        }
        // As in tshark, either is shown as the first.
        if (source == Nfs3TimeSource.Client && !NfsNodes.AccessTime(ref x)) return false;
        return x.End(node);
    }

    /// <summary>Whether attributes are to be set only if nobody changed them since.</summary>
    public static bool Guard(ref XdrNodes x)
    {
        if (!x.D.Need(x.S, x.At, sizeof(uint))) return false;
        uint follows = x.Peek;
        int node = x.Begin("guard");
        Say(x.D, node, "guard", ((NfsFollows)follows).Name());
        x.Number(NfsFields.Sattrguard3);
        return (follows != Follows || NfsNodes.ChangeTime(ref x)) && x.End(node);
    }

    private static void Say(Dissection d, int node, string label, string? name)
    {
        if (!d.WantsText) return;
        d.BeginText().Append($"{label}: {name ?? "Unknown"}");
        d.EndText(node);
    }
}
