using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows arguments and results (RFC 1813, 5; RFC 1094, A).</summary>
internal static class MountNodes
{
    private const int HandleSize2 = 32;

    /// <summary>False if bytes lack. All versions have the same numbers, as far as they have procedures.</summary>
    public static bool ShowCall(ref XdrNodes x, uint procedure, bool isIndirect = false)
    {
        if ((MountProcedure2)procedure is not (MountProcedure2.Mount or MountProcedure2.Unmount or MountProcedure2.PathConfiguration)) return true;
        if (!x.Text(MountFields.Path, out ReadOnlySpan<byte> path)) return false;
        if (!isIndirect && x.D.BeginInfo(append: true) is { } info) XdrText.WriteName(info.Append(' '), path);
        return true;
    }

    /// <inheritdoc cref="ShowCall"/>
    public static bool ShowReply(ref XdrNodes x, uint version, uint procedure) => (MountProcedure2)procedure switch
    {
        MountProcedure2.Mount => ShowMounted(ref x, version),
        MountProcedure2.Dump => ShowList(ref x, isExports: false),
        MountProcedure2.Export or MountProcedure2.ExportAll => ShowList(ref x, isExports: true),
        MountProcedure2.PathConfiguration => ShowPathConfiguration(ref x),
        _ => true,
    };

    private static bool ShowMounted(ref XdrNodes x, uint version)
    {
        if (!x.Number(MountFields.Status, out uint status)) return false;
        if (status != (uint)MountStatus.Ok)
        {
            if (x.D.BeginInfo(append: true) is not { } info) return true;
            _ = ((MountStatus)status).Name() is { } name ? info.Append($" Error:{name}") : info.Append($" Error:Unknown (0x{status:x8})");
            return true;
        }
        return version == 3 ? NfsNodes.Handle(ref x, "fhandle", out _) && ShowFlavors(ref x) : ShowHandle2(ref x);
    }

    private static bool ShowHandle2(ref XdrNodes x)
    {
        if (!x.D.Need(x.S, x.At, HandleSize2)) return false;
        int node = x.Begin("fhandle");
        NfsNodes.ShowHandle(ref x, HandleSize2, out _);
        return x.End(node);
    }

    private static bool ShowFlavors(ref XdrNodes x)
    {
        if (!x.Number(MountFields.Flavors, out uint count)) return false;
        for (uint i = 0; i < count; i++)
        {
            if (!x.Number(MountFields.Flavor)) return false;
        }
        return true;
    }

    private static bool ShowList(ref XdrNodes x, bool isExports)
    {
        bool follows;
        do
        {
            if (!x.Bool(RpcFields.ValueFollows, out follows) || follows && !(isExports ? ShowExport(ref x) : ShowMount(ref x))) return false;
        }
        while (follows);
        return true;
    }

    private static bool ShowMount(ref XdrNodes x)
    {
        int node = x.Begin(MountFields.DumpEntry);
        if (!x.Text(MountFields.DumpHostname, out ReadOnlySpan<byte> host) || !x.Text(MountFields.DumpDirectory, out ReadOnlySpan<byte> directory)) return false;
        if (x.D.WantsText)
        {
            TextBuilder text = x.D.BeginText().Append("Mount List Entry: "u8);
            XdrText.WriteName(text, host);
            XdrText.WriteName(text.Append(':'), directory);
            x.D.EndText(node);
        }
        return x.End(node);
    }

    private static bool ShowExport(ref XdrNodes x)
    {
        int node = x.Begin(MountFields.ExportEntry);
        if (!x.Text(MountFields.ExportDirectory, out ReadOnlySpan<byte> directory)) return false;
        int first = x.At, groups = x.Begin(MountFields.ExportGroups);
        bool follows;
        do
        {
            if (!x.Bool(RpcFields.ValueFollows, out follows) || follows && !x.Text(MountFields.ExportGroup)) return false;
        }
        while (follows);
        bool isEmpty = x.At == first + sizeof(uint);
        x.End(groups);
        if (x.D.WantsText)
        {
            if (isEmpty)
            {
                x.D.BeginText().Append("Groups: empty"u8);
                x.D.EndText(groups);
            }
            TextBuilder text = x.D.BeginText().Append("Export List Entry: "u8);
            XdrText.WriteName(text, directory);
            WriteGroups(text.Append(" -> "u8), x.S, first);
            x.D.EndText(node);
        }
        return x.End(node);
    }

    private static void WriteGroups(TextBuilder text, scoped in Slice s, int at)
    {
        for (int first = at; s.UInt32(at) != 0;)
        {
            int size = (int)s.UInt32(at + sizeof(uint));
            if (at > first) text.Append(' ');
            XdrText.WriteName(text, s.Span(at + 2 * sizeof(uint), size));
            at += 2 * sizeof(uint) + (size + 3 & ~3);
        }
    }

    // Numbers of two bytes, and of one, in four.
    private static bool ShowPathConfiguration(ref XdrNodes x)
    {
        if (!x.Number(MountFields.PathconfLinkMax)) return false;
        ReadOnlySpan<int> fields = [MountFields.PathconfMaxCanon, MountFields.PathconfMaxInput, MountFields.PathconfNameMax, MountFields.PathconfPathMax, MountFields.PathconfPipeBuf];
        foreach (int field in fields)
        {
            if (!x.D.Number(field, x.S, x.At + 2, sizeof(ushort), (ulong)x.S.UInt16(x.At + 2))) return false;
            x.Skip(sizeof(uint));
        }
        x.Skip(sizeof(uint));
        if (!x.D.Number(MountFields.PathconfVdisableChar, x.S, x.At + 3, 1, (ulong)x.S.UInt8(x.At + 3))) return false;
        x.Skip(sizeof(uint));
        if (!MountPathMask.Walk(x.D, x.S.From(x.At + 2), out _)) return false;
        return x.Skip(2 * sizeof(uint));
    }
}
