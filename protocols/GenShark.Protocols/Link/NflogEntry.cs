using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An attribute: length, type, value. The node of the packet's attribute reaches over the packet, which is a layer of its own.</summary>
[PartOf<Nflog>, UsesNames(typeof(NflogAttribute))]
[DeclareField("nflog.tlv", "TLV", FieldType.Bytes)]
[DeclareField("nflog.tlv_length", "Length", FieldType.UInt16, Description = "TLV Length")]
[DeclareField("nflog.tlv_type", "Type", FieldType.UInt16, Mask = 0x7fff, MaskWidth = 16, Names = typeof(NflogAttribute), Description = "TLV Type")]
[DeclareField("nflog.tlv_value", "Value", FieldType.Bytes, Description = "TLV Value")]
[DeclareField("nflog.protocol", "HW protocol", FieldType.UInt16, Base.Hex, Names = typeof(EtherType))]
[DeclareField("nflog.hook", "Netfilter hook", FieldType.UInt8, Names = typeof(NflogHook))]
[DeclareField("nflog.ifindex_indev", "IFINDEX_INDEV", FieldType.UInt32), DeclareField("nflog.ifindex_outdev", "IFINDEX_OUTDEV", FieldType.UInt32)]
[DeclareField("nflog.ifindex_physindev", "IFINDEX_PHYSINDEV", FieldType.UInt32), DeclareField("nflog.ifindex_physoutdev", "IFINDEX_PHYSOUTDEV", FieldType.UInt32)]
[DeclareField("nflog.prefix", "Prefix", FieldType.StringZ, Description = "TLV Prefix Value")]
[DeclareField("nflog.uid", "UID", FieldType.Int32, Description = "TLV UID Value"), DeclareField("nflog.gid", "GID", FieldType.Int32, Description = "TLV GID Value")]
[DeclareField("nflog.timestamp", "Timestamp", FieldType.AbsoluteTime, Description = "TLV Timestamp Value")]
public readonly ref partial struct NflogEntry
{
    internal const int HeaderSize = 4;

    /// <summary>What stands in the value depends on the type and on whether it is long enough: no declaration says that.</summary>
    [Custom]
    private bool WalkEntry(Dissection d, in Slice s, ref int at)
    {
        if (!Fits(s) && (s.Length != HeaderSize || AttributeOf(s) != NflogAttribute.Payload))
        {
            at = s.Length;
            return LengthOf(s) < HeaderSize || d.Need(s, 0, LengthOf(s));
        }
        int length = LengthOf(s);
        NflogAttribute attribute = AttributeOf(s);
        int node = d.BytesNode(NflogFields.Tlv, s, 0, length);
        if (d.WantsText)
        {
            TextBuilder text = d.BeginText().Append("TLV Type: ");
            _ = attribute.Name() is { } name ? text.Append(name) : text.Append("Unknown");
            text.Append($" ({(ushort)attribute}), Length: {length}");
            d.EndText(node);
        }
        d.Open();
        d.Number(NflogFields.TlvLength, s, 0, 2, (ulong)length);
        d.Number(NflogFields.TlvType, s, 2, 2, (ulong)attribute);
        WalkValue(d, s, attribute, length - HeaderSize);
        d.Close();
        at = Math.Min(s.Length, Aligned(length));
        return true;
    }

    private static void WalkValue(Dissection d, in Slice s, NflogAttribute attribute, int size)
    {
        switch (attribute)
        {
            case NflogAttribute.Payload: return;
            case NflogAttribute.PacketHeader when size >= 4:
                d.Number(NflogFields.Protocol2, s, 4, 2, (ulong)s.UInt16(4));
                d.Number(NflogFields.Hook, s, 6, 1, (ulong)s.UInt8(6));
                return;
            case NflogAttribute.Prefix when size >= 1:
                ReadOnlySpan<byte> prefix = s.Span(4, size);
                d.Made(NflogFields.Prefix, s, 4, size, prefix.IndexOf((byte)0) is >= 0 and var end ? prefix[..end] : prefix);
                return;
            case NflogAttribute.Timestamp when size >= 16:
                d.Time(NflogFields.Timestamp, s, 4, 16, new Timestamp((long)s.UInt64(4), (int)(s.UInt64(12) % 1_000_000 * 1000)));
                return;
            case >= NflogAttribute.InputDevice and <= NflogAttribute.PhysicalOutputDevice when size >= 4:
                d.Number(DeviceField(attribute), s, 4, 4, (ulong)s.UInt32(4));
                return;
            case NflogAttribute.User or NflogAttribute.Group when size >= 4:
                d.Number(attribute == NflogAttribute.User ? NflogFields.Uid : NflogFields.Gid, s, 4, 4, (long)(int)s.UInt32(4));
                return;
            default:
                d.Bytes(NflogFields.TlvValue, s, 4, size);
                return;
        }
    }

    private static int DeviceField(NflogAttribute attribute) => attribute switch
    {
        NflogAttribute.InputDevice => NflogFields.IfindexIndev,
        NflogAttribute.OutputDevice => NflogFields.IfindexOutdev,
        NflogAttribute.PhysicalInputDevice => NflogFields.IfindexPhysindev,
        _ => NflogFields.IfindexPhysoutdev,
    };

    // The highest bit marks values that are attributes themselves.
    internal static NflogAttribute AttributeOf(in Slice entry) => (NflogAttribute)(entry.UInt16Little(2) & 0x7fff);

    internal static int LengthOf(in Slice entry) => entry.UInt16Little(0);

    internal static int Aligned(int length) => (length + 3) & ~3;

    internal static bool Fits(in Slice entry) => entry.Length >= HeaderSize && LengthOf(entry) >= HeaderSize && LengthOf(entry) <= entry.Length;
}
