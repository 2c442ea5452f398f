using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the results of version 3 (RFC 1813, 3.3).</summary>
internal ref struct Nfs3ReplyNodes(Dissection d, Slice s)
{
    private readonly Dissection d = d;
    private XdrNodes x = new(d, s, 0);

    /// <summary>False if bytes lack.</summary>
    public bool Show(Nfs3Procedure procedure, out int end)
    {
        bool done = procedure switch
        {
            Nfs3Procedure.Null => NfsNodes.SayProcedure(d, procedure.Name(), isReply: true),
            > Nfs3Procedure.Commit => true,
            _ => ShowResult(procedure),
        };
        end = x.At;
        return done;
    }

    private bool ShowResult(Nfs3Procedure procedure)
    {
        // The heading of this one does not wait for what follows.
        if (procedure == Nfs3Procedure.GetAttributes) NfsNodes.SayProcedure(d, procedure.Name(), isReply: true);
        if (!x.Number(NfsFields.Status3, out uint number)) return false;
        d.Number(NfsFields.Status, x.S, x.At - sizeof(uint), sizeof(uint), (ulong)number, NodeFlags.Hidden);
        // Nor does that of these for anything but the status.
        if (procedure is Nfs3Procedure.ReadDir or Nfs3Procedure.ReadDirPlus) NfsNodes.SayProcedure(d, procedure.Name(), isReply: true);
        var status = (Nfs3Status)number;
        if (status == Nfs3Status.Ok) return ShowSuccess(procedure);
        if (!ShowFailure(procedure)) return false;
        if (procedure is not (Nfs3Procedure.GetAttributes or Nfs3Procedure.ReadDir or Nfs3Procedure.ReadDirPlus)) NfsNodes.SayProcedure(d, procedure.Name(), isReply: true);
        if (!NfsNodes.IsHeard(d)) return true;
        TextBuilder text = d.BeginText().Append("Error: "u8);
        _ = status.Name() is { } name ? text.Append(name) : text.Append($"Unknown error: {number}");
        NfsNodes.Say(d, text, "  "u8, " "u8);
        return true;
    }

    private bool ShowFailure(Nfs3Procedure procedure) => procedure switch
    {
        Nfs3Procedure.GetAttributes => true,
        Nfs3Procedure.SetAttributes => Nfs3PartNodes.WeakConsistency(ref x, "obj_wcc"),
        Nfs3Procedure.Lookup or Nfs3Procedure.ReadDir or Nfs3Procedure.ReadDirPlus => Nfs3PartNodes.OptionalAttributes(ref x, "dir_attributes"),
        Nfs3Procedure.ReadLink => Nfs3PartNodes.OptionalAttributes(ref x, "symlink_attributes"),
        Nfs3Procedure.Read => Nfs3PartNodes.OptionalAttributes(ref x, "file_attributes"),
        Nfs3Procedure.Write or Nfs3Procedure.Commit => Nfs3PartNodes.WeakConsistency(ref x, "file_wcc"),
        Nfs3Procedure.Create or Nfs3Procedure.MakeDirectory or Nfs3Procedure.Symlink or Nfs3Procedure.MakeNode or Nfs3Procedure.Remove or Nfs3Procedure.RemoveDirectory =>
            Nfs3PartNodes.WeakConsistency(ref x, "dir_wcc"),
        Nfs3Procedure.Rename => ShowRename(),
        Nfs3Procedure.Link => ShowLink(),
        _ => Nfs3PartNodes.OptionalAttributes(ref x, "obj_attributes"),
    };

    private bool ShowSuccess(Nfs3Procedure procedure)
    {
        bool done = procedure switch
        {
            Nfs3Procedure.GetAttributes => ShowAttributes(),
            Nfs3Procedure.Lookup => ShowLookup(),
            Nfs3Procedure.Access => ShowAccess(),
            Nfs3Procedure.ReadLink => ShowReadLink(),
            Nfs3Procedure.Read => ShowRead(),
            Nfs3Procedure.Write => ShowWrite(),
            Nfs3Procedure.Create or Nfs3Procedure.MakeDirectory or Nfs3Procedure.Symlink or Nfs3Procedure.MakeNode => ShowCreated(),
            Nfs3Procedure.ReadDir or Nfs3Procedure.ReadDirPlus => ShowDirectory(procedure == Nfs3Procedure.ReadDirPlus),
            Nfs3Procedure.FileSystemStatus => ShowFileSystemStatus(),
            Nfs3Procedure.FileSystemInfo => ShowFileSystemInfo(),
            Nfs3Procedure.PathConfiguration => ShowPathConfiguration(),
            Nfs3Procedure.Commit => Nfs3PartNodes.WeakConsistency(ref x, "file_wcc") && Nfs3Verifier.Show(ref x),
            // Nothing but what failures tell too.
            _ => ShowFailure(procedure),
        };
        if (!done) return false;
        if (procedure is not (Nfs3Procedure.GetAttributes or Nfs3Procedure.Lookup or Nfs3Procedure.Access or Nfs3Procedure.ReadLink or Nfs3Procedure.Read or Nfs3Procedure.Write
            or Nfs3Procedure.ReadDir or Nfs3Procedure.ReadDirPlus))
            NfsNodes.SayProcedure(d, procedure.Name(), isReply: true);
        return true;
    }

    private bool ShowAttributes()
    {
        int node = d.Tape.Count;
        if (!Nfs3PartNodes.Attributes(ref x, "obj_attributes", out TextBuilder? summary)) return false;
        if (summary is null) return true;
        d.BeginInfo(append: true)?.Append(summary.Span);
        if (!d.WantsText) return true;
        d.AppendText(node);
        d.AppendText(d.Layers[^1].Node);
        return true;
    }

    private bool ShowLookup()
    {
        if (!NfsNodes.Handle(ref x, "object", out uint hash) || !Nfs3PartNodes.OptionalAttributes(ref x, "obj_attributes") || !Nfs3PartNodes.OptionalAttributes(ref x, "dir_attributes"))
            return false;
        if (NfsNodes.IsHeard(d)) NfsNodes.Say(d, d.BeginText().Append($"FH: 0x{hash:x8}"), ", LOOKUP Reply "u8, ", "u8);
        return true;
    }

    private bool ShowAccess()
    {
        if (!Nfs3PartNodes.OptionalAttributes(ref x, "obj_attributes")) return false;
        return NfsNodes.SayProcedure(d, Nfs3Procedure.Access.Name(), isReply: true) && NfsAccess.ShowRights(ref x);
    }

    private bool ShowReadLink()
    {
        if (!Nfs3PartNodes.OptionalAttributes(ref x, "symlink_attributes") || !x.Text(NfsFields.ReadlinkData, out ReadOnlySpan<byte> target)) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        TextBuilder text = d.BeginText().Append("Path: "u8);
        XdrText.WriteName(text, target);
        NfsNodes.Say(d, text, ", READLINK Reply "u8, " "u8);
        return true;
    }

    private bool ShowRead()
    {
        if (!Nfs3PartNodes.OptionalAttributes(ref x, "file_attributes") || !x.Number(NfsFields.Count3, out uint count) || !x.Bool(NfsFields.ReadEof)) return false;
        if (NfsNodes.IsHeard(d)) NfsNodes.Say(d, d.BeginText().Append($"Len: {count}"), ", READ Reply "u8, " "u8);
        return x.Opaque(NfsFields.Data);
    }

    private bool ShowWrite()
    {
        if (!Nfs3PartNodes.WeakConsistency(ref x, "file_wcc") || !x.Number(NfsFields.Count3, out uint count) || !x.Number(NfsFields.WriteCommitted, out uint stable)
            || !Nfs3Verifier.Show(ref x)) return false;
        if (!NfsNodes.IsHeard(d)) return true;
        TextBuilder text = d.BeginText().Append($"Len: {count} ");
        Nfs3Verifier.WriteStability(text, stable);
        NfsNodes.Say(d, text, ", WRITE Reply "u8, " "u8);
        return true;
    }

    private bool ShowCreated() =>
        Nfs3PartNodes.OptionalHandle(ref x, "obj") && Nfs3PartNodes.OptionalAttributes(ref x, "obj_attributes") && Nfs3PartNodes.WeakConsistency(ref x, "dir_wcc");

    private bool ShowRename() => Nfs3PartNodes.WeakConsistency(ref x, "fromdir_wcc") && Nfs3PartNodes.WeakConsistency(ref x, "todir_wcc");

    private bool ShowLink() => Nfs3PartNodes.OptionalAttributes(ref x, "file_attributes") && Nfs3PartNodes.WeakConsistency(ref x, "linkdir_wcc");

    private bool ShowDirectory(bool isPlus)
    {
        if (!Nfs3PartNodes.OptionalAttributes(ref x, "dir_attributes") || !Nfs3Verifier.Show(ref x)) return false;
        bool follows;
        do
        {
            if (!x.Bool(RpcFields.ValueFollows, out follows) || follows && !ShowEntry(isPlus)) return false;
        }
        while (follows);
        return x.Number(NfsFields.ReaddirEof);
    }

    private bool ShowEntry(bool isPlus)
    {
        int node = x.Begin(NfsFields.ReaddirEntry);
        if (!x.Long(isPlus ? NfsFields.ReaddirplusEntryFileid : NfsFields.ReaddirEntry3Fileid)
            || !x.Text(isPlus ? NfsFields.ReaddirplusEntryName : NfsFields.ReaddirEntry3Name, out ReadOnlySpan<byte> name)) return false;
        if (d.WantsText)
        {
            XdrText.WriteName(d.BeginText().Append("Entry: name "u8), name);
            d.EndText(node);
        }
        if (d.BeginInfo(append: true) is { } info) XdrText.WriteName(info.Append(' '), name);
        return x.Long(isPlus ? NfsFields.ReaddirplusEntryCookie : NfsFields.ReaddirEntry3Cookie)
            && (!isPlus || Nfs3PartNodes.OptionalAttributes(ref x, "name_attributes") && Nfs3PartNodes.OptionalHandle(ref x, "name_handle")) && x.End(node);
    }

    private bool ShowFileSystemStatus() => Nfs3PartNodes.OptionalAttributes(ref x, "obj_attributes")
        && x.Long(NfsFields.Fsstat3ResokTbytes) && x.Long(NfsFields.Fsstat3ResokFbytes) && x.Long(NfsFields.Fsstat3ResokAbytes)
        && x.Long(NfsFields.Fsstat3ResokTfiles) && x.Long(NfsFields.Fsstat3ResokFfiles) && x.Long(NfsFields.Fsstat3ResokAfiles) && x.Number(NfsFields.FsstatInvarsec);

    private bool ShowFileSystemInfo() => Nfs3PartNodes.OptionalAttributes(ref x, "obj_attributes")
        && x.Number(NfsFields.FsinfoRtmax) && x.Number(NfsFields.FsinfoRtpref) && x.Number(NfsFields.FsinfoRtmult)
        && x.Number(NfsFields.FsinfoWtmax) && x.Number(NfsFields.FsinfoWtpref) && x.Number(NfsFields.FsinfoWtmult)
        && x.Number(NfsFields.FsinfoDtpref) && x.Long(NfsFields.FsinfoMaxfilesize)
        && NfsNodes.Time(ref x, NfsFields.Dtime, NfsFields.DtimeSec, NfsFields.DtimeNsec) && Nfs3Properties.Walk(d, x.S.From(x.At), out int size) && x.Skip(size);

    private bool ShowPathConfiguration() => Nfs3PartNodes.OptionalAttributes(ref x, "obj_attributes")
        && x.Number(NfsFields.PathconfLinkmax) && x.Number(NfsFields.PathconfNameMax) && x.Bool(NfsFields.PathconfNoTrunc)
        && x.Bool(NfsFields.PathconfChownRestricted) && x.Bool(NfsFields.PathconfCaseInsensitive) && x.Bool(NfsFields.PathconfCasePreserving);
}
