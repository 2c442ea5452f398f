namespace GenShark.Protocols;

/// <summary>Shows a suboption's value; false after a fault.</summary>
internal delegate bool DhcpSuboptionWalk(Dissection d, in DhcpOptionValue o);

/// <summary>Suboptions of code, length and value: their names, and what each holds.</summary>
/// <param name="head">The field of the suboption's code.</param>
/// <param name="other">The field of values that no form is known of.</param>
internal sealed class DhcpSuboptions(int head, int other)
{
    private const byte PadCode = 0, EndCode = 255;

    private readonly (string? Name, DhcpValueKind Kind, int Field, DhcpSuboptionWalk? Walk)[] _forms = new (string?, DhcpValueKind, int, DhcpSuboptionWalk?)[256];

    /// <summary>The fields of padding and of the end, which have no length; without them the codes are like others.</summary>
    public (int Padding, int End) Bare { get; init; }

    /// <summary>A field that each value has too, hidden.</summary>
    public int Hidden { get; init; } = -1;

    /// <summary>The option's number, as labels tell it.</summary>
    public int Option { get; init; } = 43;

    public DhcpSuboptions Add(byte code, string name, DhcpValueKind kind, int field)
    {
        _forms[code] = (name, kind, field, null);
        return this;
    }

    public DhcpSuboptions Add(byte code, string name, DhcpSuboptionWalk? walk = null)
    {
        _forms[code] = (name, DhcpValueKind.Opaque, -1, walk);
        return this;
    }

    /// <summary>Walks an option's value; false after a fault.</summary>
    public bool Walk(Dissection d, in DhcpOptionValue o)
    {
        for (int at = o.At; at < o.End;)
        {
            byte code = o.Slice.UInt8(at);
            if (Bare.End > 0 && code is PadCode or EndCode)
            {
                WalkBare(d, o.Slice, at++, code);
                if (code == EndCode && Bare.End != head) return true;
                continue;
            }
            if (at + 1 >= o.End)
            {
                d.BeginText().Append($"Suboption {code}: no room left in option for suboption length");
                o.Complain(d, DhcpFields.MissingSuboptLength);
                return true;
            }
            int length = o.Slice.UInt8(at + 1);
            if (!WalkOne(d, o, at, code, length)) return false;
            at += 2 + length;
        }
        return true;
    }

    private void WalkBare(Dissection d, in Slice s, int at, byte code)
    {
        int field = code == EndCode ? Bare.End : Bare.Padding;
        d.Number(field, s, at, 1, (ulong)code);
        if (field == head) WriteHead(d, d.LastNode, code);
    }

    private bool WalkOne(Dissection d, in DhcpOptionValue o, int at, byte code, int length)
    {
        Slice s = o.Slice;
        d.Number(head, s, at, 1, (ulong)code);
        int node = d.LastNode;
        d.EndNode(node, s, at + 2 + length);
        WriteHead(d, node, code);
        d.Open();
        d.Number(DhcpFields.OptionSuboptionLength, s, at + 1, 1, (ulong)length);
        if (Hidden >= 0 && !d.Bytes(Hidden, s, at + 2, length, NodeFlags.Hidden)) return false;
        bool done = true;
        if (at + 2 + length > o.End)
        {
            d.BeginText().Append($"Suboption {code}: no room left in option for suboption value");
            o.Complain(d, DhcpFields.MissingSuboptValue);
        }
        else done = WalkValue(d, new DhcpOptionValue(s, at + 2, length, code));
        d.Close();
        return done;
    }

    private bool WalkValue(Dissection d, in DhcpOptionValue o)
    {
        (string? name, DhcpValueKind kind, int field, DhcpSuboptionWalk? walk) = _forms[o.Code];
        if (walk is not null) return walk(d, o);
        if (kind != DhcpValueKind.Opaque) DhcpValues.Walk(d, o, kind, field);
        else if (other >= 0 && (name is null || Hidden < 0)) d.Bytes(other, o.Slice, o.At, o.Length);
        return true;
    }

    private void WriteHead(Dissection d, int node, byte code)
    {
        if (!d.WantsText) return;
        d.BeginText().Append($"Option {Option} Suboption: ({code}) {_forms[code].Name ?? "Unknown"}");
        d.EndText(node);
    }
}
