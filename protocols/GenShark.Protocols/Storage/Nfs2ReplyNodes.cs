using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the results of version 2 (RFC 1094, 2.2).</summary>
internal ref struct Nfs2ReplyNodes(Dissection d, Slice s)
{
    private readonly Dissection d = d;
    private XdrNodes x = new(d, s, 0);

    /// <summary>False if bytes lack.</summary>
    public bool Show(Nfs2Procedure procedure, out int end)
    {
        bool done = procedure switch
        {
            Nfs2Procedure.Null or Nfs2Procedure.Root or Nfs2Procedure.WriteCache => NfsNodes.SayProcedure(d, procedure.Name(), isReply: true),
            > Nfs2Procedure.FileSystemStatus => true,
            _ => ShowResult(procedure),
        };
        end = x.At;
        return done;
    }

    private bool ShowResult(Nfs2Procedure procedure)
    {
        if (!x.Number(NfsFields.Status2, out uint number)) return false;
        d.Number(NfsFields.Status, x.S, x.At - sizeof(uint), sizeof(uint), (ulong)number, NodeFlags.Hidden);
        var status = (Nfs2Status)number;
        if (status == Nfs2Status.Ok)
        {
            return procedure switch
            {
                Nfs2Procedure.Lookup or Nfs2Procedure.Create or Nfs2Procedure.MakeDirectory => ShowFile(procedure),
                Nfs2Procedure.ReadLink => ShowReadLink(),
                _ => ShowSuccess(procedure) && NfsNodes.SayProcedure(d, procedure.Name(), isReply: true),
            };
        }
        NfsNodes.SayProcedure(d, procedure.Name(), isReply: true);
        if (!NfsNodes.IsHeard(d)) return true;
        TextBuilder text = d.BeginText().Append("Error: "u8);
        _ = status.Name() is { } name ? text.Append(name) : text.Append($"Unknown error: {number}");
        NfsNodes.Say(d, text, "  "u8, " "u8);
        return true;
    }

    private bool ShowSuccess(Nfs2Procedure procedure) => procedure switch
    {
        Nfs2Procedure.GetAttributes or Nfs2Procedure.SetAttributes or Nfs2Procedure.Write => Nfs2PartNodes.Attributes(ref x),
        Nfs2Procedure.Read => Nfs2PartNodes.Attributes(ref x) && x.Opaque(NfsFields.Data),
        Nfs2Procedure.ReadDir => ShowDirectory(),
        Nfs2Procedure.FileSystemStatus => x.Number(NfsFields.StatfsTsize) && x.Number(NfsFields.StatfsBsize) && x.Number(NfsFields.StatfsBlocks)
            && x.Number(NfsFields.StatfsBfree) && x.Number(NfsFields.StatfsBavail),
        _ => true,
    };

    private bool ShowFile(Nfs2Procedure procedure)
    {
        if (!Nfs2PartNodes.Handle(ref x, "file", out uint hash) || !Nfs2PartNodes.Attributes(ref x)) return false;
        NfsNodes.SayProcedure(d, procedure.Name(), isReply: true);
        if (NfsNodes.IsHeard(d)) NfsNodes.Say(d, d.BeginText().Append($"FH: 0x{hash:x8}"), " "u8, ", "u8);
        return true;
    }

    private bool ShowReadLink()
    {
        if (!x.Text(NfsFields.ReadlinkData, out ReadOnlySpan<byte> target)) return false;
        NfsNodes.SayProcedure(d, Nfs2Procedure.ReadLink.Name(), isReply: true);
        if (!NfsNodes.IsHeard(d)) return true;
        TextBuilder text = d.BeginText().Append("Path: "u8);
        XdrText.WriteName(text, target);
        NfsNodes.Say(d, text, " "u8, " "u8);
        return true;
    }

    private bool ShowDirectory()
    {
        bool follows;
        do
        {
            if (!x.Bool(RpcFields.ValueFollows, out follows) || follows && !ShowEntry()) return false;
        }
        while (follows);
        return x.Number(NfsFields.ReaddirEof);
    }

    private bool ShowEntry()
    {
        int node = x.Begin(NfsFields.ReaddirEntry);
        if (!x.Number(NfsFields.ReaddirEntryFileid, out uint id) || !x.Text(NfsFields.ReaddirEntryName, out ReadOnlySpan<byte> name)) return false;
        if (d.WantsText)
        {
            XdrText.WriteName(d.BeginText().Append($"Entry: file ID {id}, name "), name);
            d.EndText(node);
        }
        return x.Number(NfsFields.ReaddirEntryCookie) && x.End(node);
    }
}
