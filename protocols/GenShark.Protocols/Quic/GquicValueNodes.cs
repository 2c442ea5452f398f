using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what the value of a tag means.</summary>
/// <param name="d">The dissection.</param>
/// <param name="s">The message.</param>
/// <param name="tag">What it is the value of.</param>
/// <param name="headAt">Where its name stands.</param>
/// <param name="node">The tag's node, to whose label some values are added.</param>
internal readonly ref struct GquicValueNodes(Dissection d, Slice s, GquicTag tag, int headAt, int node)
{
    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly GquicTag _tag = tag;
    private readonly int _headAt = headAt, _node = node;

    /// <summary>False if bytes lack.</summary>
    /// <param name="at">Where it begins; behind what was shown then.</param>
    /// <param name="size">In bytes.</param>
    public bool Show(ref int at, int size) => _tag.Form switch
    {
        GquicForm.Bytes => ShowBytes(ref at, size),
        GquicForm.Text => ShowText(ref at, size, ": "),
        GquicForm.Name => ShowText(ref at, 4, ": "),
        GquicForm.Fixed => ShowBytes(ref at, _tag.Size),
        GquicForm.Number or GquicForm.LabelledNumber => ShowNumber(ref at),
        GquicForm.Long => GquicNumber.Show(d, _tag.Field, s, ref at, 8, isBigEndian: false, out _),
        GquicForm.Time => ShowTime(ref at),
        GquicForm.Options or GquicForm.Versions or GquicForm.Ciphers or GquicForm.Reasons => ShowList(ref at, size),
        GquicForm.Hashes => ShowHashes(ref at, size),
        GquicForm.PublicValues => ShowPublicValues(ref at, size),
        GquicForm.Address => ShowAddress(ref at, size),
        GquicForm.ServerConfig => new GquicTagNodes(d, s).ShowConfig(at),
        GquicForm.Capsule => ShowCapsule(ref at, size),
        _ => ShowUnknown(ref at, size),
    };

    private bool ShowBytes(ref int at, int size)
    {
        if (!d.Bytes(_tag.Field, s, at, size)) return false;
        at += size;
        return true;
    }

    private bool ShowText(ref int at, int size, string separator)
    {
        if (!d.Bytes(_tag.Field, s, at, size)) return false;
        d.BeginText().Append(separator).Append(GquicTags.Text(s.Span(at, size)));
        AddToLabel();
        at += size;
        return true;
    }

    private void AddToLabel()
    {
        if (_node != Tape.Discarded && d.WantsText) d.AppendText(_node);
    }

    private bool ShowNumber(ref int at)
    {
        if (!GquicNumber.Show(d, _tag.Field, s, ref at, 4, isBigEndian: false, out ulong value)) return false;
        if (_tag.Form != GquicForm.LabelledNumber) return true;
        d.BeginText().Append($": {value}");
        AddToLabel();
        return true;
    }

    private bool ShowTime(ref int at)
    {
        const int Size = 8;
        if (!d.Time(_tag.Field, s, at, Size, new Timestamp(s.UInt32Little(at), (int)(s.UInt32Little(at + 4) % 1_000_000_000)), NodeFlags.LittleEndian)) return false;
        at += Size;
        return true;
    }

    private bool ShowList(ref int at, int size)
    {
        const int Size = 4;
        for (int i = 0; i + Size <= size; i += Size)
        {
            bool isWhole = _tag.Form switch
            {
                GquicForm.Versions => ShowText(ref at, Size, i == 0 ? ": " : ", "),
                GquicForm.Ciphers => ShowCipher(ref at, Size),
                GquicForm.Reasons => ShowReason(ref at, Size),
                _ => ShowOption(ref at, Size),
            };
            if (!isWhole) return false;
        }
        return true;
    }

    private bool ShowOption(ref int at, int size)
    {
        if (!d.Text(_tag.Field, s, at, size)) return false;
        at += size;
        return true;
    }

    private bool ShowCipher(ref int at, int size)
    {
        if (!d.Bytes(_tag.Field, s, at, size)) return false;
        string name = GquicTags.NameOfAlgorithm(s.UInt32(at), isExchange: _tag.Field == GquicFields.TagKexs);
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append(" (").Append(name).Append(')');
            d.EndAppendix(d.LastNode);
        }
        d.BeginText().Append(", ").Append(name);
        AddToLabel();
        at += size;
        return true;
    }

    private bool ShowReason(ref int at, int size)
    {
        if (!GquicNumber.Show(d, _tag.Field, s, ref at, size, isBigEndian: false, out ulong reason)) return false;
        d.BeginText().Append(", Code ").Append(((GquicRejection)reason).Name() ?? "Unknown");
        AddToLabel();
        return true;
    }

    private bool ShowHashes(ref int at, int size)
    {
        const int Size = 8;
        for (; size >= Size; size -= Size)
        {
            if (!GquicNumber.Show(d, _tag.Field, s, ref at, Size, isBigEndian: true, out _)) return false;
        }
        return true;
    }

    // As in tshark: a first one of two bytes.
    private bool ShowPublicValues(ref int at, int size)
    {
        const int First = 2, Size = 3;
        if (!GquicNumber.Show(d, _tag.Field, s, ref at, First, isBigEndian: false, out _)) return false;
        // Of less there is no end but that of the bytes.
        for (uint rest = (uint)(size - First); rest >= Size; rest -= Size)
        {
            if (!GquicNumber.Show(d, _tag.Field, s, ref at, Size, isBigEndian: false, out _)) return false;
        }
        return true;
    }

    private bool ShowAddress(ref int at, int size)
    {
        const int FamilySize = 2, PortSize = 2, IPv4Size = 4;
        if (!GquicNumber.Show(d, _tag.Field, s, ref at, FamilySize, isBigEndian: false, out ulong family)) return false;
        int addressSize = (GquicAddressType)family switch
        {
            GquicAddressType.IPv4 => IPv4Size,
            GquicAddressType.IPv6 => IPv6Address.Size,
            _ => Math.Max(0, size - FamilySize - PortSize),
        };
        bool isWhole = (GquicAddressType)family switch
        {
            GquicAddressType.IPv4 => d.Number(GquicFields.TagCaddrAddrIpv4, s, at, addressSize, s.UInt32(at)),
            GquicAddressType.IPv6 => d.Bytes(GquicFields.TagCaddrAddrIpv6, s, at, addressSize),
            _ => d.Bytes(GquicFields.TagCaddrAddr, s, at, addressSize),
        };
        // As in tshark, behind an address of another family.
        at += addressSize > 0 && ((GquicAddressType)family).Name() is not null ? addressSize : (int)family;
        return isWhole && GquicNumber.Show(d, GquicFields.TagCaddrPort, s, ref at, PortSize, isBigEndian: false, out _);
    }

    private bool ShowCapsule(ref int at, int size)
    {
        if (!d.Bytes(_tag.Field, s, at, size) || size > 0 && !d.Call(QuicProtocol.Instance, s.Payload(at, size))) return false;
        at += size;
        return true;
    }

    private bool ShowUnknown(ref int at, int size)
    {
        if (!d.Bytes(GquicFields.TagUnknown, s, at, size)) return false;
        d.BeginText().Append("Dissector for (Google) QUIC Tag ").Append(GquicTags.Text(s.Span(_headAt, 4))).Append(" (Unknown) code not implemented, Contact Wireshark developers if you want this supported");
        d.Expert(GquicFields.TagUndecoded, s, Severity.Note, ExpertGroup.Undecoded);
        at += size;
        return true;
    }
}
