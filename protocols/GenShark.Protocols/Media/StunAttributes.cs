using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the attributes of a message, one behind the other (RFC 8489, 14).</summary>
internal static class StunAttributes
{
    private const int HeadSize = 4, WordSize = 4;

    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    public static bool Walk(Dissection d, in Slice s)
    {
        int at = Stun.HeaderSize;
        d.Node(StunFields.Attributes, s, at, s.Length - at);
        d.Open();
        while (at < s.Length)
        {
            if (!d.Need(s, at, HeadSize)) return false;
            if (!WalkOne(d, s, at)) return false;
            at += HeadSize + Stun.Padded(s.UInt16(at + 2));
        }
        d.Close();
        return true;
    }

    private static bool WalkOne(Dissection d, in Slice s, int at)
    {
        var type = (StunAttributeType)s.UInt16(at);
        int size = s.UInt16(at + 2), node;
        string? name = type.Name();
        if (name is null) node = BeginUnknown(d, s, at);
        else
        {
            node = d.Node(StunFields.Attribute, s, at, HeadSize + Stun.Padded(size));
            if (node != Tape.Discarded) d.Tape[node].Value = (ulong)type;
            if (node != Tape.Discarded && d.WantsText)
            {
                d.BeginText().Append(name);
                d.EndText(node);
            }
            d.Open();
            ShowType(d, s, at, name);
        }
        bool isBogus = size > s.Length - at - HeadSize;
        ShowLength(d, s, at + 2, isBogus);
        if (!isBogus && !WalkValue(d, s, at, type, size)) return false;
        d.Close();
        if (name is null) return true;
        if (node != Tape.Discarded && d.WantsText)
        {
            StunTitles.Write(d.BeginText(), s, at, type, size);
            d.AppendText(node);
        }
        if (!isBogus && d.BeginInfo(append: true) is { } info) StunTitles.WriteInfo(info, s, at, type, size);
        return true;
    }

    private static bool WalkValue(Dissection d, in Slice s, int at, StunAttributeType type, int size)
    {
        if (!StunValues.Walk(d, s, at, type, size)) return false;
        int padding = -size & (WordSize - 1);
        if (padding == 0) return true;
        // It may lie behind the message.
        int node = d.Node(StunFields.AttPadding, s, at + HeadSize + size, padding);
        if (node != Tape.Discarded) d.Tape[node].Value = (ulong)padding;
        return true;
    }

    private static int BeginUnknown(Dissection d, in Slice s, int at)
    {
        int node = d.TextNode($"Unknown attribute 0x{s.UInt16(at):x4}", s, at, sizeof(ushort));
        d.Open();
        d.BeginText().Append($"Unknown attribute 0x{s.UInt16(at):x4}");
        d.Expert(StunFields.UnknownAttribute, s, Severity.Warning, ExpertGroup.Undecoded);
        return node;
    }

    private static void ShowType(Dissection d, in Slice s, int at, string name)
    {
        ushort type = s.UInt16(at);
        d.Number(StunFields.AttType, s, at, sizeof(ushort), (ulong)type);
        int node = d.LastNode;
        if (d.WantsText)
        {
            d.BeginText().Append($"Attribute Type: {name}");
            d.EndText(node);
        }
        d.Open();
        d.Number(StunFields.AttTypeComprehension, s, at, sizeof(ushort), (ulong)(type >> 15));
        d.Number(StunFields.AttTypeAssignment, s, at, sizeof(ushort), (ulong)(type >> 14 & 1));
        d.Close();
    }

    private static void ShowLength(Dissection d, in Slice s, int at, bool isBogus)
    {
        d.Number(StunFields.AttLength, s, at, sizeof(ushort), (ulong)s.UInt16(at));
        if (!isBogus || !d.WantsText) return;
        int node = d.LastNode;
        d.BeginText().Append(" (bogus, goes past the end of the message)"u8);
        d.EndAppendix(node);
    }
}
