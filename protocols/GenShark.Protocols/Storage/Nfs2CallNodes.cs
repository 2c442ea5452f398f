using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the arguments of version 2 (RFC 1094, 2.2).</summary>
internal ref struct Nfs2CallNodes(Dissection d, Slice s)
{
    private readonly Dissection d = d;
    private XdrNodes x = new(d, s, 0);

    /// <summary>False if bytes lack.</summary>
    public bool Show(Nfs2Procedure procedure, out int end)
    {
        bool done = procedure switch
        {
            Nfs2Procedure.Null or Nfs2Procedure.Root or Nfs2Procedure.WriteCache => NfsNodes.SayProcedure(d, procedure.Name(), isReply: false),
            Nfs2Procedure.GetAttributes or Nfs2Procedure.ReadLink => Nfs2PartNodes.Handle(ref x, "object", out uint hash) && Say(procedure, "FH", hash),
            Nfs2Procedure.FileSystemStatus => ShowFileSystem(),
            Nfs2Procedure.SetAttributes => Nfs2PartNodes.Handle(ref x, "file", out uint hash) && Nfs2PartNodes.Settings(ref x, "attributes") && Say(procedure, "FH", hash),
            Nfs2Procedure.Lookup or Nfs2Procedure.Remove or Nfs2Procedure.RemoveDirectory => ShowPlace(procedure, withSettings: false),
            Nfs2Procedure.Create or Nfs2Procedure.MakeDirectory => ShowPlace(procedure, withSettings: true),
            Nfs2Procedure.Read => ShowRead(),
            Nfs2Procedure.Write => ShowWrite(),
            Nfs2Procedure.Rename => ShowRename(),
            Nfs2Procedure.Link => ShowLink(),
            Nfs2Procedure.Symlink => ShowSymlink(),
            Nfs2Procedure.ReadDir => Nfs2PartNodes.Handle(ref x, "dir", out uint hash) && x.Number(NfsFields.ReaddirCookie) && x.Number(NfsFields.ReaddirCount) && Say(procedure, "FH", hash),
            _ => true,
        };
        end = x.At;
        return done;
    }

    private readonly bool Say(Nfs2Procedure procedure, TextBuilder text) => NfsNodes.SayCall(d, procedure.Name(), text);

    private readonly bool Say(Nfs2Procedure procedure, string what, uint hash) => !NfsNodes.IsHeard(d) || Say(procedure, d.BeginText().Append($"{what}: 0x{hash:x8}"));

    private bool ShowPlace(Nfs2Procedure procedure, bool withSettings) => Nfs2PartNodes.Place(ref x, "where", out uint directory, out ReadOnlySpan<byte> name)
        && (!withSettings || Nfs2PartNodes.Settings(ref x, "attributes")) && (!NfsNodes.IsHeard(d) || Say(procedure, NfsNodes.BeginPlace(d, "DH", directory, name)));

    private bool ShowFileSystem() => Nfs2PartNodes.Handle(ref x, "object", out uint hash) && Say(Nfs2Procedure.FileSystemStatus, "FH", hash);

    private bool ShowRead()
    {
        if (!Nfs2PartNodes.Handle(ref x, "file", out uint hash) || !x.Number(NfsFields.ReadOffset, out uint offset) || !x.Number(NfsFields.ReadCount, out uint count)
            || !x.Number(NfsFields.ReadTotalcount, out uint total)) return false;
        return !NfsNodes.IsHeard(d) || Say(Nfs2Procedure.Read, d.BeginText().Append($"FH: 0x{hash:x8} Offset: {offset} Count: {count} TotalCount: {total}"));
    }

    private bool ShowWrite()
    {
        if (!Nfs2PartNodes.Handle(ref x, "file", out uint hash) || !x.Number(NfsFields.WriteBeginoffset, out uint begin) || !x.Number(NfsFields.WriteOffset, out uint offset)
            || !x.Number(NfsFields.WriteTotalcount, out uint total)) return false;
        if (NfsNodes.IsHeard(d)) Say(Nfs2Procedure.Write, d.BeginText().Append($"FH: 0x{hash:x8} BeginOffset: {begin} Offset: {offset} TotalCount: {total}"));
        return x.Opaque(NfsFields.Data);
    }

    private bool ShowRename()
    {
        if (!Nfs2PartNodes.Place(ref x, "from", out uint from, out ReadOnlySpan<byte> old) || !Nfs2PartNodes.Place(ref x, "to", out uint to, out ReadOnlySpan<byte> name)) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        return Say(Nfs2Procedure.Rename, NfsNodes.AppendPlace(NfsNodes.BeginPlace(d, "From DH", from, old), " To DH", to, name));
    }

    private bool ShowLink()
    {
        if (!Nfs2PartNodes.Handle(ref x, "from", out uint file) || !Nfs2PartNodes.Place(ref x, "to", out uint directory, out ReadOnlySpan<byte> name)) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        return Say(Nfs2Procedure.Link, NfsNodes.AppendPlace(d.BeginText().Append($"From DH: 0x{file:x8}"), " To DH", directory, name));
    }

    private bool ShowSymlink()
    {
        if (!Nfs2PartNodes.Place(ref x, "from", out uint directory, out ReadOnlySpan<byte> name) || !x.Text(NfsFields.SymlinkTo, out ReadOnlySpan<byte> target)
            || !Nfs2PartNodes.Settings(ref x, "attributes")) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        TextBuilder text = NfsNodes.BeginPlace(d, "From DH", directory, name).Append(" To "u8);
        XdrText.WriteName(text, target);
        return Say(Nfs2Procedure.Symlink, text);
    }
}
