using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How data goes that doesn't go in the message.</summary>
[PartOf<Smb2>]
[DeclareField("smb2.channel_info_blob", "Channel Info Blob", FieldType.None)]
public readonly ref partial struct Smb2ChannelInfo
{
    /// <summary>Its offset and length stand before it. tshark counts the place of what isn't there from the start of the packet twice.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at)
    {
        int offset = s.Whole.UInt16Little(s.LayerOffset - 4), length = s.Whole.UInt16Little(s.LayerOffset - 2);
        int start = length == 0 ? 0 : offset - s.LayerOffset;
        if (!d.Need(s, start, length)) return false;
        int node = d.Node(Smb2Fields.ChannelInfoBlob, s, start, length);
        if (length > 0) return true;
        if (offset == 0) d.Tape[node].Offset = 2 * (s.Offset - s.LayerOffset) + Smb2Header.Size;
        if (!d.WantsText) return true;
        d.BeginText().Append("Channel Info Blob: NO DATA"u8);
        d.EndText(node);
        return true;
    }
}

/// <summary>More of what a client wants, or gets, with a file; there is none.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2NoCreateContexts
{
    /// <summary>The node has no bytes, and none need be there.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at)
    {
        int node = d.Node(Smb2Fields.CreateExtrainfo, s, int.Min(0, s.Length), 0);
        if (!d.WantsText) return true;
        d.BeginText().Append("ExtraInfo: NO DATA"u8);
        d.EndText(node);
        return true;
    }
}

/// <summary>Contexts of a negotiation, one behind the other.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2NegotiateContexts
{
    private const int Alignment = 8, HeaderSize = 8;

    /// <summary>Each begins at a multiple of eight bytes from the start of the message.</summary>
    [Custom]
    private bool WalkContexts(Dissection d, in Slice s, ref int at)
    {
        int count = Smb2Conversations.Of(s).ContextCount;
        for (int i = 0; i < count; i++)
        {
            at += -(at + s.LayerOffset) & Alignment - 1;
            int size = HeaderSize + s.UInt16Little(at + 2);
            if (!d.Need(s, at, HeaderSize) || !Smb2NegotiateContext.Walk(d, s.Part(at, size), out int taken)) return false;
            at += taken;
        }
        return true;
    }
}
