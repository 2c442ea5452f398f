using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Cisco's management of power: who the device is, and a table of what its domain is called and where it answers.</summary>
[PartOf<Cdp>]
[DeclareField("cdp.nrgyz.tlv.type", "TLV Type", FieldType.UInt32, Base.Hex, Names = typeof(CdpEnergyType))]
[DeclareField("cdp.nrgyz.tlv.len", "TLV Length", FieldType.UInt16, Base.Dec)]
[DeclareField("cdp.nrgyz_reply_to.name", "Name", FieldType.StringZ)]
[DeclareField("cdp.nrgyz_reply_to.domain", "Domain", FieldType.StringZ)]
[DeclareField("cdp.nrgyz_reply_to.role", "Role", FieldType.StringZ)]
[DeclareField("cdp.invalid_data", "Invalid bytes at end", FieldType.None)]
[DeclareField("cdp.nrgyz_tlv.length.invalid", "TLV with invalid length", FieldType.None)]
public readonly ref partial struct CdpEnergyWise
{
    private const int ElementHeadSize = 8;

    [Field("cdp.encrypted_data", "Encrypted Data"), Size(20)] public partial ReadOnlySpan<byte> Encrypted { get; }
    [Field("cdp.seen_sequence", "Seen Sequence?")] public partial uint SeenSequence { get; }
    [Field("cdp.sequence_number", "Sequence Number")] public partial uint Sequence { get; }
    [Field("cdp.model_number", "Model Number", Type = FieldType.StringZ), Size(16)] public partial ReadOnlySpan<byte> Model { get; }
    [Field("cdp.unknown_pad", "Unknown Pad", Base.Hex)] public partial ushort Padding { get; }
    [Field("cdp.hardware_version_id", "Hardware Version ID", Type = FieldType.StringZ), Size(3)] public partial ReadOnlySpan<byte> HardwareVersion { get; }
    [Field("cdp.system_serial_number", "System Serial Number", Type = FieldType.StringZ), Size(11)] public partial ReadOnlySpan<byte> SerialNumber { get; }
    [Field("cdp.nrgyz_unknown_values", "Unknown Values"), Size(8)] public partial ReadOnlySpan<byte> Unknown { get; }

    /// <summary>In bytes.</summary>
    [Field("cdp.len_tlv_table", "Length of TLV table")] public partial ushort TableSize { get; }

    [Field("cdp.num_tlvs_table", "Number of TLVs in table")] public partial ushort Count { get; }

    /// <summary>The elements end where their number or the table's size says, whichever is first; what is left is noted.</summary>
    [Custom]
    private bool WalkTable(Dissection d, in Slice s, ref int at)
    {
        int end = at + TableSize;
        if (!d.Need(s, at, TableSize)) return false;
        for (int left = Count; left > 0 && end - at >= ElementHeadSize; left--)
        {
            long length = s.UInt32(at + 4);
            if (length < ElementHeadSize)
            {
                d.BeginText().Append($"TLV with invalid length {length} (< {ElementHeadSize})");
                Complain(d, s, at, ElementHeadSize, CdpFields.NrgyzTlvLengthInvalid);
                at += ElementHeadSize;
                break;
            }
            if (length > end - at) break;
            if (!WalkElement(d, s, at, (int)length)) return false;
            at += (int)length;
        }
        if (at < end)
        {
            d.BeginText().Append("Invalid bytes at end");
            Complain(d, s, at, end - at, CdpFields.InvalidData);
        }
        at = end;
        return true;
    }

    private static void Complain(Dissection d, in Slice s, int at, int size, int field)
    {
        d.EndText(d.TextNode(ReadOnlySpan<byte>.Empty, s, at, size));
        d.Open();
        d.Expert(field, s, Severity.Error, ExpertGroup.Malformed);
        d.Close();
    }

    private static bool WalkElement(Dissection d, in Slice s, int at, int length)
    {
        var type = (CdpEnergyType)s.UInt32(at);
        int value = at + ElementHeadSize, size = length - ElementHeadSize;
        int node = d.TextNode("", s, at, length);
        TextBuilder title = d.BeginText().Append("EnergyWise ");
        if (type is CdpEnergyType.Role or CdpEnergyType.Domain or CdpEnergyType.Name) title.Append($"{type.Name()}: ").AppendPrintable(new TextPart(value, size).Of(s.Bytes).TrimEnd((byte)0));
        else if (type == CdpEnergyType.ReplyTo) title.Append($"Reply To: {s.IPv4(value + 4)} port {s.UInt16(value + 2)}");
        else title.Append($"Unknown (0x{(uint)type:x4}) TLV");
        d.EndText(node);
        d.Open();
        d.Number(CdpFields.NrgyzTlvType, s, at, 4, (ulong)type);
        d.Number(CdpFields.NrgyzTlvLen, s, at + 4, 4, (ulong)length);
        bool done = type switch
        {
            CdpEnergyType.Role => d.PaddedText(CdpFields.NrgyzReplyToRole, s, value, size),
            CdpEnergyType.Domain => d.PaddedText(CdpFields.NrgyzReplyToDomain, s, value, size),
            CdpEnergyType.Name => d.PaddedText(CdpFields.NrgyzReplyToName, s, value, size),
            CdpEnergyType.ReplyTo => CdpEnergyReplyTo.Walk(d, s.From(value), out _),
            _ => size == 0 || d.Bytes(CdpFields.Data, s, value, size),
        };
        d.Close();
        return done;
    }
}

/// <summary>Where the device answers.</summary>
[PartOf<Cdp>]
public readonly ref partial struct CdpEnergyReplyTo
{
    [Field("cdp.nrgyz_reply_to.unknown_field", "Unknown Field", Base.Hex)] public partial ushort Unknown { get; }
    [Field("cdp.nrgyz_reply_to.port", "Port")] public partial ushort Port { get; }
    [Field("cdp.nrgyz_reply_to.ip_address", "IP Address")] public partial IPv4Address Address { get; }
    [Field("cdp.nrgyz_reply_to.backup_server_port", "Backup server Port?")] public partial ushort BackupPort { get; }
    [Field("cdp.nrgyz_reply_to.backup_server_ip", "Backup Server IP?")] public partial IPv4Address BackupAddress { get; }
}

/// <summary>What an element of the table of EnergyWise tells.</summary>
public enum CdpEnergyType : uint
{
    [Name("Role")] Role = 0x7,
    [Name("Domain")] Domain = 0x8,
    [Name("Name")] Name = 0x9,
    [Name("Reply To")] ReplyTo = 0x17,
}
