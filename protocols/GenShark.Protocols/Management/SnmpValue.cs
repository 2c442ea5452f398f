using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An object's value (RFC 3416, 3; RFC 2578, 7.1), which its tag tells the type of.</summary>
internal readonly ref struct SnmpValue(Dissection d, Slice content, BerElement head)
{
    // The starts of sysDescr.0 and sysName.0 (RFC 3418, 2), which are text whatever they hold.
    private static ReadOnlySpan<byte> Description => [0x2b, 6, 1, 2, 1, 1, 1, 0];
    private static ReadOnlySpan<byte> SystemName => [0x2b, 6, 1, 2, 1, 1, 5, 0];

    private readonly Slice _content = content;

    /// <summary>Shows the value, and tells it in the line of its object.</summary>
    /// <param name="line">The object's node.</param>
    /// <param name="identifier">The object's name.</param>
    public void Show(int line, ReadOnlySpan<byte> identifier)
    {
        if (head.Class == BerClass.Context && head.Number > 2)
        {
            Report($"Wrong tag for Error Value: expected 0, 1, or 2 but got: {head.Number}", "Wrong tag for SNMP VarBind error value", SnmpFields.VarbindWrongTag, Severity.Warning, ExpertGroup.Malformed);
            return;
        }
        if (head.IsConstructed)
        {
            Report("the value must be in primitive encoding", "value not in primitive encoding", SnmpFields.ValueNotPrimitiveEncoding, Severity.Warning, ExpertGroup.Malformed);
            return;
        }
        int node = d.Tape.Count;
        Add(identifier);
        if (!d.WantsText) return;
        TextBuilder text = d.BeginText();
        SnmpText.WriteName(text, identifier, withNumber: true);
        Write(text.Append(": "u8));
        d.EndText(line);
        if (node >= d.Tape.Count || d.Tape[node].Field != SnmpFields.ValueOctets || !SnmpText.IsText(_content.Bytes)) return;
        SnmpText.WriteBytes(d.BeginText().Append("Value (OctetString): "u8), _content.Bytes);
        d.EndText(node);
    }

    private void Add(ReadOnlySpan<byte> identifier)
    {
        switch (head.Class, head.Number)
        {
            case (BerClass.Universal, (int)Asn.Integer): AddSigned(SnmpFields.ValueInt); break;
            case (BerClass.Universal, (int)Asn.OctetString): AddOctets(identifier); break;
            case (BerClass.Universal, (int)Asn.Null): d.Node(SnmpFields.ValueNull, _content, 0, _content.Length); break;
            case (BerClass.Universal, (int)Asn.ObjectIdentifier): d.Bytes(SnmpFields.ValueOid, _content, 0, _content.Length); break;
            case (BerClass.Application, 0): AddAddress(); break;
            case (BerClass.Application, 1): AddUnsigned(SnmpFields.ValueCounter); break;
            case (BerClass.Application, 2): AddSigned(SnmpFields.ValueG32); break;
            case (BerClass.Application, 3): AddUnsigned(SnmpFields.ValueTimeticks); break;
            case (BerClass.Application, 4): d.Bytes(SnmpFields.ValueOpaque, _content, 0, _content.Length); break;
            case (BerClass.Application, 5): AddUnsigned(SnmpFields.ValueNsap); break;
            case (BerClass.Application, 6): AddUnsigned(SnmpFields.ValueCounter2); break;
            case (BerClass.Application, 7): AddSigned(SnmpFields.ValueU32); break;
            case (BerClass.Context, 0): AddError(SnmpFields.NoSuchObject); break;
            case (BerClass.Context, 1): AddError(SnmpFields.NoSuchInstance); break;
            case (BerClass.Context, _): AddError(SnmpFields.EndOfMibView); break;
            default: d.Bytes(SnmpFields.ValueUnk, _content, 0, _content.Length); break;
        }
    }

    private bool IsSigned => head is { Class: BerClass.Universal, Number: (int)Asn.Integer } or { Class: BerClass.Application, Number: 2 or 7 };
    private bool IsUnsigned => head is { Class: BerClass.Application, Number: 1 or 3 or 5 or 6 };
    private bool FitsSigned => _content.Length is > 0 and <= 8;
    private bool FitsUnsigned => _content.Length is > 0 and <= 8 || _content.Length == 9 && _content.UInt8(0) == 0;
    private string? ErrorName => head.Class != BerClass.Context ? null : head.Number switch { 0 => "noSuchObject", 1 => "noSuchInstance", _ => "endOfMibView" };

    private void Write(TextBuilder text)
    {
        ReadOnlySpan<byte> bytes = _content.Bytes;
        if (ErrorName is { } error) text.Append(error);
        else if (IsSigned) WriteNumber(text, FitsSigned);
        else if (IsUnsigned) WriteNumber(text, FitsUnsigned);
        else if (head.Is(Asn.Null)) text.Append("Value (Null)"u8);
        else if (head.Is(Asn.ObjectIdentifier)) SnmpText.WriteIdentifier(text, bytes);
        else if (head is { Class: BerClass.Application, Number: 0 } && bytes.Length == 4) text.Append(_content.IPv4(0));
        else if (head is { Class: BerClass.Application, Number: 0 } && bytes.Length == IPv6Address.Size) text.Append(_content.IPv6(0));
        else if (head.Is(Asn.OctetString)) SnmpText.WriteBytes(text, bytes);
        else SnmpText.WriteHex(text, bytes);
    }

    private void WriteNumber(TextBuilder text, bool fits)
    {
        if (!fits) return;
        if (IsSigned) text.Append(BerView.Integer(_content.Bytes));
        else text.Append(Unsigned);
    }

    private ulong Unsigned => _content.Unsigned(Math.Max(0, _content.Length - 8), Math.Min(8, _content.Length));

    private void AddSigned(int field)
    {
        if (FitsSigned) d.Number(field, _content, 0, _content.Length, BerView.Integer(_content.Bytes));
        else ReportNumber("Integral value too large or too small", SnmpFields.IntTooLarge);
    }

    private void AddUnsigned(int field)
    {
        int skipped = Math.Max(0, _content.Length - 8);
        if (FitsUnsigned) d.Number(field, _content, skipped, _content.Length - skipped, Unsigned);
        else ReportNumber("Integral value too large", SnmpFields.UintTooLarge);
    }

    private void AddAddress()
    {
        if (_content.Length == 4) d.Number(SnmpFields.ValueIpv4, _content, 0, 4, (ulong)_content.UInt32(0));
        else d.Bytes(_content.Length == IPv6Address.Size ? SnmpFields.ValueIpv6 : SnmpFields.ValueAddr, _content, 0, _content.Length);
    }

    private void AddOctets(ReadOnlySpan<byte> identifier)
    {
        d.Bytes(SnmpFields.ValueOctets, _content, 0, _content.Length);
        if (_content.Length == 0 || !identifier.SequenceEqual(Description) && !identifier.SequenceEqual(SystemName)) return;
        d.PassThrough("snmp", _content);
        d.Open();
        d.Text(SnmpFields.VarBindStr, _content, 0, _content.Length);
        d.Close();
    }

    private void AddError(int field)
    {
        d.Node(field, _content, 0, _content.Length);
        d.Open();
        d.BeginText().Append(ErrorName);
        d.Expert(SnmpFields.VarbindResponse, _content, Severity.Note, ExpertGroup.Response);
        d.Close();
    }

    private void ReportNumber(string message, int field)
    {
        if (_content.Length == 0) (message, field) = ("Integral value is zero-length", SnmpFields.IntegralValue0);
        Report(message, message, field, Severity.Note, ExpertGroup.Undecoded);
    }

    private void Report(string line, string message, int field, Severity severity, ExpertGroup group)
    {
        d.TextNode(line, _content, 0, group == ExpertGroup.Malformed ? 0 : _content.Length);
        d.Open();
        d.BeginText().Append(message);
        d.Expert(field, _content, severity, group);
        d.Close();
    }
}
