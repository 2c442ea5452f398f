namespace GenShark.Generators.Model;

/// <summary>Where each wire member of a structure lies: a fixed distance from the start, or from the end of the last member of variable size.</summary>
internal sealed class Layout
{
    private readonly Dictionary<string, Placed> _placed = [];

    public Layout(StructureModel structure)
    {
        string? after = null;
        int delta = 0, runBits = 0;
        foreach (MemberModel member in structure.Members.Where(member => member.TakesBytes))
        {
            if (member.Bits is { } bits)
            {
                _placed[member.Name] = Place(member, after, delta, runBits + bits.Skip, bits, parentWidth: 0);
                runBits += bits.Skip + bits.Count;
                continue;
            }
            delta += runBits / 8;
            runBits = 0;
            _placed[member.Name] = new Placed(member, after, delta, member.FixedSize, 0);
            if (member.HasFixedSize) delta += member.FixedSize;
            else (after, delta) = (member.Name, 0);
        }
        End = new Placed(null, after, delta + runBits / 8, 0, 0);
        foreach (MemberModel member in structure.Members.Where(member => member is { IsWire: true, Of: null, IsElsewhere: true }))
            _placed[member.Name] = new Placed(member, null, member.AtOffset ?? 0, member.FixedSize, 0) { At = member.AtProperty };
        PlaceChildren(structure);
    }

    /// <summary>The place behind the last member.</summary>
    public Placed End { get; }

    /// <summary>How many bytes of the structure always lie at the same place.</summary>
    public int FixedSize(StructureModel structure) => structure.Members.Where(item => item.TakesBytes && this[item.Name].IsFixed && item.Payload is null)
        .Select(item => this[item.Name].Delta + (item.HasFixedSize || item.Bits is not null ? this[item.Name].Width : 0)).DefaultIfEmpty(0).Max();

    public Placed this[string member] => _placed[member];

    public Placed? Find(string member) => _placed.TryGetValue(member, out Placed? placed) ? placed : null;

    // A child's bits count from the highest bit of its parent's own bits, within the parent's bytes.
    private void PlaceChildren(StructureModel structure)
    {
        var used = new Dictionary<string, int>();
        foreach (MemberModel member in structure.Members.Where(member => member.IsWire && member.Of is not null))
        {
            if (Find(member.Of!) is not { } parent || member.Bits is not { } bits) continue;
            if (bits.Mask != 0)
            {
                _placed[member.Name] = new Placed(member, parent.After, parent.Delta, parent.Width, bits.Mask) { Little = parent.Member!.LittleEndian };
                continue;
            }
            if (!used.TryGetValue(member.Of!, out int position)) position = parent.FirstBit;
            position += bits.Skip;
            _placed[member.Name] = bits.Width > 0 && bits.Width < parent.Width
                ? PlaceNarrow(member, parent, position, bits)
                : Place(member, parent.After, parent.Delta, position, bits, parent.Width) with { Little = parent.Little };
            used[member.Of!] = position + bits.Count;
        }
    }

    // TCP's flags are shown in the 12 bits of their parent, but each lies in one byte.
    private static Placed PlaceNarrow(MemberModel member, Placed parent, int position, BitsModel bits)
    {
        int parentBits = parent.Width * 8 - parent.FirstBit - parent.Shift;
        int shown = parentBits - (position - parent.FirstBit) - bits.Count;
        Placed placed = Place(member, parent.After, parent.Delta, position, bits, parentWidth: 0);
        return parent.Member?.Bits is null ? placed : placed with
        {
            ShownMask = ((1UL << bits.Count) - 1) << shown,
            ShownWidth = parentBits,
        };
    }

    private static Placed Place(MemberModel member, string? after, int delta, int position, BitsModel bits, int parentWidth)
    {
        int first, width;
        if (parentWidth > 0) (first, width) = (0, parentWidth);
        else if (bits.Width > 0) (first, width) = (position / (8 * bits.Width) * bits.Width, bits.Width);
        else
        {
            first = position / 8;
            width = (position + bits.Count - 1) / 8 - first + 1;
        }
        int shift = width * 8 - (position - first * 8) - bits.Count;
        ulong ones = bits.Count >= 64 ? ulong.MaxValue : (1UL << bits.Count) - 1;
        ulong mask = bits.Count == width * 8 ? 0 : ones << Math.Max(0, shift);
        return new Placed(member, after, delta + first, width, mask) { Little = member.LittleEndian };
    }
}

/// <summary>A member's place: <paramref name="Delta"/> bytes behind the end of <paramref name="After"/>, or behind the start if that is null.</summary>
internal sealed record Placed(MemberModel? Member, string? After, int Delta, int Width, ulong Mask)
{
    public bool Little { get; init; }

    /// <summary>The property that says how far behind the layer's start the member lies.</summary>
    public string? At { get; init; }

    /// <summary>The mask and the width in bits in which the tree shows the field, where they aren't those of its own bytes.</summary>
    public ulong ShownMask { get; init; }
    public int ShownWidth { get; init; }

    /// <summary>How far the value is to be shifted down.</summary>
    public int Shift
    {
        get
        {
            int shift = 0;
            while (Mask != 0 && (Mask >> shift & 1) == 0) shift++;
            return shift;
        }
    }

    /// <summary>The highest of the member's own bits, counted from the highest bit of its bytes.</summary>
    public int FirstBit
    {
        get
        {
            if (Mask == 0) return 0;
            int highest = 63;
            while ((Mask >> highest & 1) == 0) highest--;
            return Width * 8 - 1 - highest;
        }
    }

    public bool IsFixed => After is null && At is null;
}
