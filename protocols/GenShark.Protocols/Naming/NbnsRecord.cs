using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A resource record (RFC 1002, 4.2.1.3).</summary>
[PartOf<Nbns>, Node]
[DeclareField("nbns.incomplete_entry", "incomplete entry", FieldType.None), DeclareField("nbns.data", "Data", FieldType.Bytes)]
public readonly ref partial struct NbnsRecord
{
    private const int FlagsSize = 2, EntrySize = 6;

    /// <summary>tshark shows a record's name from its second byte on.</summary>
    public partial byte NameStart { get; }

    [Size(nameof(NameRestSize))] public partial ReadOnlySpan<byte> NameRest { get; }

    [Field("nbns.name", "Name", Type = FieldType.String, Generated = false, At = nameof(NameRest), Covers = true)]
    private void WriteName(TextBuilder text)
    {
        byte? suffix = NetBiosName.WriteEncoded(text, Name);
        if (Header.Type == NbnsType.Name) NetBiosName.WriteSuffix(text, suffix ?? byte.MaxValue);
    }

    public partial NbnsRecordHeader Header { get; }

    /// <summary>How far the data is read depends on what its entries hold; what lacks of an entry is noted, and not skipped.</summary>
    [Custom]
    private bool WalkData(Dissection d, in Slice s, ref int at)
    {
        d.EndOpenNode(s, at + Header.DataLength);
        switch (Header.Type)
        {
            case NbnsType.Name: return WalkAddresses(d, s, ref at, Header.DataLength);
            case NbnsType.Status: return NbnsStatus.Walk(d, s, ref at, Header.DataLength);
            default:
                if (!d.Bytes(NbnsFields.Data, s, at, Header.DataLength)) return false;
                at += Header.DataLength;
                return true;
        }
    }

    private static bool WalkAddresses(Dissection d, in Slice s, ref int at, int left)
    {
        bool isWait = IsWait(s);
        int size = isWait ? FlagsSize : EntrySize, walked;
        for (; left > 0; left -= size, at += size)
        {
            if (left < size) return NbnsStatus.NoteIncomplete(d, s, at, left);
            if (!(isWait ? NbnsFlags.Walk(d, s.From(at), out walked) : NbnsAddress.Walk(d, s.From(at), out walked))) return false;
        }
        return true;
    }

    /// <summary>The Info column names an answer before its bytes are found to be there; only for that the address is read. False after a fault.</summary>
    internal static bool WriteInfo(Dissection d, in Slice record, int nameSize)
    {
        var type = (NbnsType)record.UInt16(nameSize);
        bool isAddress = type == NbnsType.Name;
        if (isAddress && IsWait(record) || d.BeginInfo(append: true) is not { } info) return true;
        int address = nameSize + DnsSection.RecordSize + FlagsSize;
        if (isAddress && !d.Need(record, address, IPv4Address.Size)) return false;
        info.Append($" {type.Name() ?? "Unknown"}");
        if (isAddress) info.Append($" {record.IPv4(address)}");
        return true;
    }

    internal static int SizeOf(in Slice record, int nameSize) => nameSize + DnsSection.RecordSize + record.UInt16(nameSize + DnsSection.RecordSize - 2);

    // The message's flags stand behind its identifier.
    private static bool IsWait(in Slice s) => NbnsFlags.Create(s.Whole.From(2)).Opcode == NbnsOpcode.WaitForAcknowledgment;

    private DomainName Name => DomainName.Read(Slice, 0);
    private int NameRestSize => DomainName.Measure(Slice, 0) - 1;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        NetBiosName.WriteEncoded(text, Name);
        text.Append($": type {Header.Type.Name() ?? "Unknown"}, class {Header.Class.Name() ?? "Unknown"}");
    }
}

/// <summary>What stands between the name and the data (RFC 1002, 4.2.1.3).</summary>
[PartOf<Nbns>]
public readonly ref partial struct NbnsRecordHeader
{
    [Field("nbns.type", "Type")] public partial NbnsType Type { get; }
    [Field("nbns.class", "Class")] public partial NbnsClass Class { get; }

    /// <summary>In seconds.</summary>
    [Field("nbns.ttl", "Time to live"), Label(nameof(WriteTimeToLive))]
    public partial uint TimeToLive { get; }

    /// <summary>In bytes.</summary>
    [Field("nbns.data_length", "Data length")]
    public partial ushort DataLength { get; }

    private void WriteTimeToLive(TextBuilder text)
    {
        text.Append("Time to live: ");
        long seconds = (int)TimeToLive;
        if (seconds < 0) text.Append('-');
        DurationText.WriteSeconds(text, Math.Abs(seconds));
    }
}

/// <summary>Where the owner of a name is (RFC 1002, 4.2.1.3).</summary>
[PartOf<Nbns>]
public readonly ref partial struct NbnsAddress
{
    [Field("nbns.nb_flags", "Name flags", Base.Hex), Append(nameof(WriteSummary))] public partial ushort Flags { get; }
    [Field("nbns.nb_flags.group", "Name type", Truth = "Group name|Unique name"), Bits(1), Of(nameof(Flags))] public partial bool IsGroup { get; }
    [Field("nbns.nb_flags.ont", "ONT", Names = typeof(NbnsOwnerNodeType)), Bits(2), Of(nameof(Flags))] public partial ushort OwnerNodeType { get; }

    [Field("nbns.addr", "Addr")] public partial IPv4Address Address { get; }

    private void WriteSummary(TextBuilder text)
    {
        if (IsGroup) text.Append(", Name type");
        text.Append($", ONT: {((NbnsOwnerNodeType)OwnerNodeType).Name() ?? "Unknown"} (");
        text.Append(((NbnsOwnerNodeType)(OwnerNodeType << 13)).Name()).Append(IsGroup ? ", group)" : ", unique)");
    }
}
