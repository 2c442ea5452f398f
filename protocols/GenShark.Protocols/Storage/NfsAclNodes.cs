using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows arguments and results. Its methods are false if bytes lack.</summary>
internal static class NfsAclNodes
{
    public static bool ShowCall2(ref XdrNodes x, NfsAclProcedure2 procedure) => procedure switch
    {
        NfsAclProcedure2.GetAcl => Nfs2PartNodes.Handle(ref x, "fhandle", out _) && ShowMask(ref x),
        NfsAclProcedure2.SetAcl => Nfs2PartNodes.Handle(ref x, "fhandle", out _) && ShowLists(ref x),
        NfsAclProcedure2.GetAttributes => Nfs2PartNodes.Handle(ref x, "fhandle", out _),
        NfsAclProcedure2.Access => Nfs2PartNodes.Handle(ref x, "fhandle", out _) && NfsAccess.ShowCheck(ref x),
        NfsAclProcedure2.GetExtendedAttributeDirectory => Nfs2PartNodes.Handle(ref x, "fhandle", out _) && x.Bool(NfsAclFields.Create),
        _ => true,
    };

    public static bool ShowReply2(ref XdrNodes x, NfsAclProcedure2 procedure)
    {
        // tshark takes no status for granted here.
        if (procedure == NfsAclProcedure2.GetAttributes) return Nfs2PartNodes.Attributes(ref x, "attr");
        if (procedure is NfsAclProcedure2.Null or > NfsAclProcedure2.GetExtendedAttributeDirectory) return true;
        if (!x.Number(NfsFields.Status, out uint status)) return false;
        if (status != (uint)NfsStatus.Ok) return true;
        return procedure switch
        {
            NfsAclProcedure2.GetAcl => Nfs2PartNodes.Attributes(ref x, "attr") && ShowLists(ref x),
            NfsAclProcedure2.SetAcl => Nfs2PartNodes.Attributes(ref x, "attr"),
            NfsAclProcedure2.Access => Nfs2PartNodes.Attributes(ref x, "attr") && NfsAccess.ShowRights(ref x),
            _ => Nfs2PartNodes.Handle(ref x, "fhandle", out _) && Nfs2PartNodes.Attributes(ref x, "attr"),
        };
    }

    public static bool ShowCall3(ref XdrNodes x, NfsAclProcedure3 procedure) => procedure switch
    {
        NfsAclProcedure3.GetAcl => NfsNodes.Handle(ref x, "fhandle", out _) && ShowMask(ref x),
        NfsAclProcedure3.SetAcl => NfsNodes.Handle(ref x, "fhandle", out _) && ShowListsBelow(ref x),
        NfsAclProcedure3.GetExtendedAttributeDirectory => NfsNodes.Handle(ref x, "fhandle", out _) && x.Bool(NfsAclFields.Create),
        _ => true,
    };

    public static bool ShowReply3(ref XdrNodes x, NfsAclProcedure3 procedure)
    {
        if (procedure is NfsAclProcedure3.Null or > NfsAclProcedure3.GetExtendedAttributeDirectory) return true;
        if (!x.Number(NfsFields.Status, out uint status)) return false;
        bool isOk = status == (uint)NfsStatus.Ok;
        return procedure switch
        {
            NfsAclProcedure3.GetAcl => ShowAcl(ref x, isOk),
            NfsAclProcedure3.SetAcl => Nfs3PartNodes.OptionalAttributes(ref x, "attr"),
            _ => !isOk || NfsNodes.Handle(ref x, "fhandle", out _) && Nfs3PartNodes.OptionalAttributes(ref x, "attr"),
        };
    }

    private static bool ShowAcl(ref XdrNodes x, bool isOk)
    {
        int node = x.Begin(NfsAclFields.Acl);
        return Nfs3PartNodes.OptionalAttributes(ref x, "attr") && (!isOk || ShowLists(ref x)) && x.End(node);
    }

    private static bool ShowListsBelow(ref XdrNodes x)
    {
        int node = x.Begin(NfsAclFields.Acl);
        return ShowLists(ref x) && x.End(node);
    }

    private static bool ShowMask(ref XdrNodes x) => NfsAclMask.Walk(x.D, x.S.From(x.At), out int size) && x.Skip(size);

    private static bool ShowLists(ref XdrNodes x) => ShowMask(ref x)
        && x.Number(NfsAclFields.Aclcnt) && ShowList(ref x, "Total ACL entries: ") && x.Number(NfsAclFields.Dfaclcnt) && ShowList(ref x, "Total default ACL entries: ");

    // As in tshark, the heading covers the count, and each entry all that follows.
    private static bool ShowList(ref XdrNodes x, string label)
    {
        if (!x.D.Need(x.S, x.At, sizeof(uint))) return false;
        uint count = x.Peek;
        x.D.TextNode(x.D.WantsText ? $"{label}{count}" : "", x.S, x.At, sizeof(uint));
        x.Skip(sizeof(uint));
        x.D.Open();
        for (uint i = 0; i < count; i++)
        {
            x.Begin(NfsAclFields.Aclent);
            if (!x.Number(NfsAclFields.AclentType) || !x.Number(NfsAclFields.AclentUid) || !NfsAclPermissions.Walk(x.D, x.S.From(x.At), out int size)) return false;
            x.Skip(size);
            x.D.Close();
        }
        x.D.Close();
        return true;
    }
}
