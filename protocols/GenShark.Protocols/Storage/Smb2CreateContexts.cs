using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>More of what a client wants, or gets, with a file (MS-SMB2, 2.2.13.2): a chain.</summary>
[PartOf<Smb2>]
[DeclareField("smb2.create.extrainfo", "ExtraInfo", FieldType.None, Description = "Create ExtraInfo")]
public readonly ref partial struct Smb2CreateContexts
{
    /// <summary>Offsets count from the start of each element.</summary>
    [Custom]
    private bool WalkChain(Dissection d, in Slice s, ref int at)
    {
        if (!d.Need(s, 0, s.Length)) return false;
        int node = d.Node(Smb2Fields.CreateExtrainfo, s, 0, s.Length);
        if (s.Length == 0) return ShowNone(d, node);
        d.Open();
        Span<byte> names = stackalloc byte[256];
        int named = 0;
        while (true)
        {
            uint next = s.UInt32Little(at);
            int size = next == 0 || next >= s.Length - at ? s.Length - at : (int)next;
            Slice element = s.Payload(at, size);
            if (!Smb2CreateContext.Walk(d, element, out _)) return false;
            string name = Smb2CreateContext.Create(element).Name;
            if (named + name.Length < names.Length)
            {
                names[named++] = (byte)' ';
                named += System.Text.Encoding.ASCII.GetBytes(name, names[named..]);
            }
            at += size;
            if (next == 0 || at >= s.Length) break;
        }
        d.Close();
        if (d.WantsText)
        {
            d.BeginText().Append("ExtraInfo"u8).Append(names[..named]);
            d.EndText(node);
        }
        return true;
    }

    private static bool ShowNone(Dissection d, int node)
    {
        if (!d.WantsText) return true;
        d.BeginText().Append("ExtraInfo: NO DATA"u8);
        d.EndText(node);
        return true;
    }
}

/// <summary>One of them: a tag and data.</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
[DeclareField("smb2.tag", "Tag", FieldType.String, Description = "Tag of chain entry")]
[DeclareField("smb2.create.chain_data", "Data", FieldType.None, Description = "Chain Data")]
public readonly ref partial struct Smb2CreateContext
{
    /// <summary>Of the next one; zero for the last.</summary>
    [Field("smb2.create.chain_offset", "Chain Offset", Base.Hex, Description = "Offset to next entry in chain or 0")] public partial uint NextOffset { get; }
    public partial ushort TagOffset { get; }
    public partial uint TagLength { get; }

    /// <summary>Below it stands where it lies.</summary>
    [Custom]
    private bool ShowTag(Dissection d, in Slice s, ref int at)
    {
        int size = (int)uint.Min(TagLength, int.MaxValue);
        if (!d.Text(Smb2Fields.Tag, s, TagOffset, size)) return false;
        Smb2Text.ShowPlace(d, s, 4, (TagOffset, 2), (size, 4));
        return true;
    }

    [At(10)] public partial Smb2ContextPlace Place { get; }

    /// <summary>What it is depends on the tag, on whether it asks or answers, and on its length.</summary>
    [Custom]
    private bool ShowData(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        int size = (int)uint.Min(Place.Length, int.MaxValue);
        if (!d.Need(s, Place.Offset, size)) return false;
        return Smb2ContextData.Show(d, s.Part(Place.Offset, size), Tag);
    }

    /// <summary>What the tag stands for.</summary>
    internal string Name => Smb2ContextData.NameOf(Tag);

    private ReadOnlySpan<byte> Tag => Slice.Span(TagOffset, (int)uint.Min(TagLength, 16));

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Chain Element: {Name} \"").Append(Tag).Append('"');
}

/// <summary>Where in a context its data lie, and how long they are.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2ContextPlace
{
    private const int PlaceInContext = 10;

    /// <summary>From the start of the context, in bytes.</summary>
    public partial ushort Offset { get; }
    /// <summary>In bytes.</summary>
    public partial uint Length { get; }

    /// <summary>Only if they are there.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at) =>
        Smb2Blob.Show(d, s, PlaceInContext, (Offset, sizeof(ushort)), (Length, sizeof(uint)));
}
