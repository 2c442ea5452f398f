using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What may be done with a file, as ACCESS asks and tells it (RFC 1813, 3.3.4; RFC 8276, 8.2).</summary>
internal static class NfsAccess
{
    private static readonly (int Field, string Label, string Short)[] s_rights =
    [
        (NfsFields.AccessRead, "READ", "RD"), (NfsFields.AccessLookup, "LOOKUP", "LU"), (NfsFields.AccessModify, "MODIFY", "MD"),
        (NfsFields.AccessExtend, "EXTEND", "XT"), (NfsFields.AccessDelete, "DELETE", "DL"), (NfsFields.AccessExecute, "EXECUTE", "XE"),
        (NfsFields.AccessXattrRead, "XATTR READ", "XAR"), (NfsFields.AccessXattrWrite, "XATTR WRITE", "XAW"), (NfsFields.AccessXattrList, "XATTR LIST", "XAL"),
    ];

    // The names of rights in short.
    private static void Write(TextBuilder text, uint rights)
    {
        for (int i = 0; i < s_rights.Length; i++)
        {
            if ((rights >> i & 1) != 0) text.Append(' ').Append(s_rights[i].Short);
        }
    }

    /// <summary>What a call asks for.</summary>
    public static bool ShowCheck(ref XdrNodes x)
    {
        if (!ShowMask(ref x, NfsFields.AccessCheck, out uint rights)) return false;
        RpcProgram.CallOf(x.D).Asks = rights;
        ShowAsked(x.D, x.S, x.At - sizeof(uint), rights);
        if (!NfsNodes.IsHeard(x.D)) return true;
        TextBuilder text = x.D.BeginText().Append(", [Check:"u8);
        Write(text, rights);
        text.Append(']');
        NfsNodes.Say(x.D, text, ""u8, ""u8);
        return true;
    }

    /// <summary>What a reply tells of what was asked for.</summary>
    public static bool ShowRights(ref XdrNodes x)
    {
        if (!ShowMask(ref x, NfsFields.AccessRights, out uint rights)) return false;
        uint asked = RpcProgram.CallOf(x.D).Asks;
        ShowGiven(x.D, x.S, x.At - sizeof(uint), rights, asked);
        if (!NfsNodes.IsHeard(x.D)) return true;
        TextBuilder text = x.D.BeginText();
        if ((asked & ~rights) != 0)
        {
            Write(text.Append(", [Access Denied:"u8), asked & ~rights);
            text.Append(']');
        }
        if ((asked & rights) != 0)
        {
            Write(text.Append(", [Allowed:"u8), asked & rights);
            text.Append(']');
        }
        NfsNodes.Say(x.D, text, ""u8, ""u8);
        return true;
    }

    // The field has one byte, its label shows all four.
    private static bool ShowMask(ref XdrNodes x, int field, out uint rights)
    {
        rights = x.Peek;
        if (!x.D.Number(field, x.S, x.At, sizeof(uint), (ulong)(byte)rights)) return false;
        if (rights > byte.MaxValue && x.D.WantsText)
        {
            x.D.BeginText().Append($"{Registry.Field(field).Label}: 0x{rights:x2}");
            x.D.EndText(x.D.LastNode);
        }
        return x.Skip(sizeof(uint));
    }

    // Below the rights that a call asks for: which.
    private static void ShowAsked(Dissection d, scoped in Slice s, int at, uint rights)
    {
        d.Open();
        for (int i = 0; i < s_rights.Length; i++)
        {
            if ((rights >> i & 1) == 0) continue;
            d.Number(s_rights[i].Field, s, at, sizeof(uint), 1UL);
            if (d.WantsText) Label(d, i, rights, "allowed?");
        }
        d.Close();
    }

    // Below the rights that a reply tells: those of them that were asked for.
    private static void ShowGiven(Dissection d, scoped in Slice s, int at, uint rights, uint asked)
    {
        d.Open();
        for (int i = 0; i < s_rights.Length; i++)
        {
            if ((asked >> i & 1) == 0) continue;
            bool isGiven = (rights >> i & 1) != 0;
            d.Number(s_rights[i].Field, s, at, sizeof(uint), isGiven);
            if (d.WantsText) Label(d, i, rights, isGiven ? "allowed" : "*Access Denied*");
        }
        d.Close();
    }

    // The fields are of one byte.
    private static void Label(Dissection d, int right, uint rights, string what)
    {
        TextBuilder text = d.BeginText();
        for (int bit = 7; bit >= 0; bit--)
        {
            text.Append(bit != right ? '.' : (rights >> bit & 1) != 0 ? '1' : '0');
            if (bit == 4) text.Append(' ');
        }
        text.Append($" = 0x{1 << right:x3} {s_rights[right].Label}: {what}");
        d.EndText(d.LastNode);
    }
}
