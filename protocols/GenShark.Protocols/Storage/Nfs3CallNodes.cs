using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the arguments of version 3 (RFC 1813, 3.3).</summary>
internal ref struct Nfs3CallNodes(Dissection d, Slice s)
{
    private readonly Dissection d = d;
    private XdrNodes x = new(d, s, 0);

    /// <summary>False if bytes lack.</summary>
    public bool Show(Nfs3Procedure procedure, out int end)
    {
        bool done = procedure switch
        {
            Nfs3Procedure.Null => NfsNodes.SayProcedure(d, procedure.Name(), isReply: false),
            Nfs3Procedure.GetAttributes => NfsNodes.Handle(ref x, "object", out uint hash) && Say(procedure, "FH", hash),
            Nfs3Procedure.SetAttributes => NfsNodes.Handle(ref x, "object", out uint hash) && Nfs3PartNodes.Settings(ref x, "new_attributes") && Nfs3PartNodes.Guard(ref x) && Say(procedure, "FH", hash),
            Nfs3Procedure.Lookup => ShowPlace(procedure, "what"),
            Nfs3Procedure.Access => ShowAccess(),
            Nfs3Procedure.ReadLink => NfsNodes.Handle(ref x, "object", out uint hash) && Say(procedure, "FH", hash),
            Nfs3Procedure.Read => ShowRead(),
            Nfs3Procedure.Write => ShowWrite(),
            Nfs3Procedure.Create => ShowCreate(),
            Nfs3Procedure.MakeDirectory => ShowMakeDirectory(),
            Nfs3Procedure.Symlink => ShowSymlink(),
            Nfs3Procedure.MakeNode => ShowMakeNode(),
            Nfs3Procedure.Remove => ShowPlace(procedure, "object"),
            Nfs3Procedure.RemoveDirectory => ShowPlace(procedure, "object"),
            Nfs3Procedure.Rename => ShowRename(),
            Nfs3Procedure.Link => ShowLink(),
            Nfs3Procedure.ReadDir => NfsNodes.Handle(ref x, "dir", out uint hash) && x.Long(NfsFields.Cookie3) && Nfs3Verifier.Show(ref x) && x.Number(NfsFields.Count3) && Say(procedure, "FH", hash),
            Nfs3Procedure.ReadDirPlus => NfsNodes.Handle(ref x, "dir", out uint hash) && x.Long(NfsFields.Cookie3) && Nfs3Verifier.Show(ref x)
                && x.Number(NfsFields.Count3Dircount) && x.Number(NfsFields.Count3Maxcount) && Say(procedure, "FH", hash),
            Nfs3Procedure.FileSystemStatus or Nfs3Procedure.FileSystemInfo or Nfs3Procedure.PathConfiguration => ShowFileSystem(procedure),
            Nfs3Procedure.Commit => NfsNodes.Handle(ref x, "file", out uint hash) && x.Long(NfsFields.Offset3) && x.Number(NfsFields.Count3) && Say(procedure, "FH", hash),
            _ => true,
        };
        end = x.At;
        return done;
    }

    private readonly bool Say(Nfs3Procedure procedure, TextBuilder text) => NfsNodes.SayCall(d, procedure.Name(), text);

    private readonly bool Say(Nfs3Procedure procedure, string what, uint hash) => !NfsNodes.IsHeard(d) || Say(procedure, d.BeginText().Append($"{what}: 0x{hash:x8}"));

    private bool ShowPlace(Nfs3Procedure procedure, string label) => Nfs3PartNodes.Place(ref x, label, out uint directory, out ReadOnlySpan<byte> name)
        && (!NfsNodes.IsHeard(d) || Say(procedure, NfsNodes.BeginPlace(d, "DH", directory, name)));

    private bool ShowAccess()
    {
        if (!NfsNodes.Handle(ref x, "object", out uint hash)) return false;
        d.BeginInfo(append: true)?.Append($", FH: 0x{hash:x8}");
        if (d.WantsText)
        {
            d.BeginText().Append($", ACCESS Call, FH: 0x{hash:x8}");
            d.AppendText(d.Layers[^1].Node);
        }
        return NfsAccess.ShowCheck(ref x);
    }

    private bool ShowRead()
    {
        if (!NfsNodes.Handle(ref x, "file", out uint hash) || !x.Long(NfsFields.Offset3, out ulong offset) || !x.Number(NfsFields.Count3, out uint count)) return false;
        return !NfsNodes.IsHeard(d) || Say(Nfs3Procedure.Read, d.BeginText().Append($"FH: 0x{hash:x8} Offset: {offset} Len: {count}"));
    }

    private bool ShowWrite()
    {
        if (!NfsNodes.Handle(ref x, "file", out uint hash) || !x.Long(NfsFields.Offset3, out ulong offset) || !x.Number(NfsFields.Count3, out uint count)
            || !x.Number(NfsFields.WriteStable, out uint stable) || !x.Opaque(NfsFields.Data)) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        TextBuilder text = d.BeginText().Append($"FH: 0x{hash:x8} Offset: {offset} Len: {count} ");
        Nfs3Verifier.WriteStability(text, stable);
        return Say(Nfs3Procedure.Write, text);
    }

    private bool ShowCreate()
    {
        if (!Nfs3PartNodes.Place(ref x, "where", out uint directory, out ReadOnlySpan<byte> name) || !x.Number(NfsFields.Createmode, out uint number)) return false;
        var mode = (Nfs3CreateMode)number;
        bool done = mode switch
        {
            Nfs3CreateMode.Unchecked or Nfs3CreateMode.Guarded => Nfs3PartNodes.Settings(ref x, "obj_attributes"),
            Nfs3CreateMode.Exclusive => Nfs3Verifier.Show(ref x),
            _ => true,
        };
        if (!done || !NfsNodes.IsHeard(d)) return done;
        TextBuilder text = NfsNodes.BeginPlace(d, "DH", directory, name).Append(" Mode: "u8);
        _ = mode.Name() is { } known ? text.Append(known) : text.Append($"Unknown Mode: {number}");
        return Say(Nfs3Procedure.Create, text);
    }

    private bool ShowMakeDirectory() => Nfs3PartNodes.Place(ref x, "where", out uint directory, out ReadOnlySpan<byte> name) && Nfs3PartNodes.Settings(ref x, "attributes")
        && (!NfsNodes.IsHeard(d) || Say(Nfs3Procedure.MakeDirectory, NfsNodes.BeginPlace(d, "DH", directory, name)));

    private bool ShowSymlink()
    {
        if (!Nfs3PartNodes.Place(ref x, "where", out uint directory, out ReadOnlySpan<byte> name)) return false;
        if (!Nfs3PartNodes.Settings(ref x, "symlink_attributes") || !x.Text(NfsFields.SymlinkTo, out ReadOnlySpan<byte> target)) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        TextBuilder text = NfsNodes.BeginPlace(d, "From DH", directory, name).Append(" To "u8);
        XdrText.WriteName(text, target);
        return Say(Nfs3Procedure.Symlink, text);
    }

    private bool ShowMakeNode()
    {
        if (!Nfs3PartNodes.Place(ref x, "where", out uint directory, out ReadOnlySpan<byte> name) || !x.Number(NfsFields.Type, out uint number)) return false;
        var type = (Nfs3FileType)number;
        bool done = type switch
        {
            Nfs3FileType.BlockSpecialDevice or Nfs3FileType.CharacterSpecialDevice => Nfs3PartNodes.Settings(ref x, "dev_attributes") && Nfs3PartNodes.Device(ref x, "spec"),
            Nfs3FileType.Socket or Nfs3FileType.NamedPipe => Nfs3PartNodes.Settings(ref x, "pipe_attributes"),
            _ => true,
        };
        if (!done || !NfsNodes.IsHeard(d)) return done;
        TextBuilder text = NfsNodes.BeginPlace(d, "FH", directory, name).Append(' ');
        _ = type.Name() is { } known ? text.Append(known) : text.Append($"Unknown type: {number}");
        return Say(Nfs3Procedure.MakeNode, text);
    }

    private bool ShowRename()
    {
        if (!Nfs3PartNodes.Place(ref x, "from", out uint from, out ReadOnlySpan<byte> old) || !Nfs3PartNodes.Place(ref x, "to", out uint to, out ReadOnlySpan<byte> name)) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        return Say(Nfs3Procedure.Rename, NfsNodes.AppendPlace(NfsNodes.BeginPlace(d, "From DH", from, old), " To DH", to, name));
    }

    private bool ShowLink()
    {
        if (!NfsNodes.Handle(ref x, "file", out uint file) || !Nfs3PartNodes.Place(ref x, "link", out uint directory, out ReadOnlySpan<byte> name)) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        return Say(Nfs3Procedure.Link, NfsNodes.AppendPlace(d.BeginText().Append($"From DH: 0x{file:x8}"), " To DH", directory, name));
    }

    // The heading takes what it is for a directory.
    private bool ShowFileSystem(Nfs3Procedure procedure)
    {
        if (!NfsNodes.Handle(ref x, "object", out uint hash)) return false;
        d.BeginInfo(append: true)?.Append($", FH: 0x{hash:x8}");
        if (!d.WantsText) return true;
        d.BeginText().Append($", {procedure.Name()} Call DH: 0x{hash:x8}");
        d.AppendText(d.Layers[^1].Node);
        return true;
    }
}
