using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The flags of a chunk.</summary>
[PartOf<Sctp>]
[DeclareField("sctp.data_e_bit", "E-Bit", FieldType.Boolean, Mask = 0x1, MaskWidth = 8, Truth = "Last segment|Not the last segment")]
[DeclareField("sctp.data_b_bit", "B-Bit", FieldType.Boolean, Mask = 0x2, MaskWidth = 8, Truth = "First segment|Subsequent segment")]
[DeclareField("sctp.data_u_bit", "U-Bit", FieldType.Boolean, Mask = 0x4, MaskWidth = 8, Truth = "Unordered delivery|Ordered delivery")]
[DeclareField("sctp.data_i_bit", "I-Bit", FieldType.Boolean, Mask = 0x8, MaskWidth = 8, Truth = "Send SACK immediately|Possibly delay SACK")]
[DeclareField("sctp.sack_nounce_sum", "Nounce sum", FieldType.UInt8, Base.Dec, Mask = 0x1, MaskWidth = 8)]
[DeclareField("sctp.nr_sack_nounce_sum", "Nounce sum", FieldType.UInt8, Base.Dec, Mask = 0x1, MaskWidth = 8)]
[DeclareField("sctp.shutdown_complete_t_bit", "T-Bit", FieldType.Boolean, Mask = 0x1, MaskWidth = 8, Truth = "Tag reflected|Tag not reflected")]
[DeclareField("sctp.abort_t_bit", "T-Bit", FieldType.Boolean, Mask = 0x1, MaskWidth = 8, Truth = "Tag reflected|Tag not reflected")]
[DeclareField("sctp.pckdrop_m_bit", "M-Bit", FieldType.Boolean, Mask = 0x1, MaskWidth = 8, Truth = "Source is a middlebox|Source is an endhost")]
[DeclareField("sctp.pckdrop_b_bit", "B-Bit", FieldType.Boolean, Mask = 0x2, MaskWidth = 8, Truth = "SCTP checksum was incorrect|SCTP checksum was correct")]
[DeclareField("sctp.pckdrop_t_bit", "T-Bit", FieldType.Boolean, Mask = 0x4, MaskWidth = 8, Truth = "Packet is truncated|Packet is not truncated")]
public readonly ref partial struct SctpFlags
{
    private const int SackNeeds = 8, DataNeeds = 16, IDataNeeds = 20;

    /// <summary>Shows those that the type of chunk has; of some not before what follows them is there.</summary>
    internal static void Show(Dissection d, in Slice s, SctpChunkType type)
    {
        switch (type)
        {
            case SctpChunkType.Data when s.Has(0, DataNeeds):
            case SctpChunkType.IData when s.Has(0, IDataNeeds):
                Flag(d, s, SctpFields.DataIBit, 0x8);
                Flag(d, s, SctpFields.DataUBit, 0x4);
                Flag(d, s, SctpFields.DataBBit, 0x2);
                Flag(d, s, SctpFields.DataEBit, 0x1);
                break;
            case SctpChunkType.Sack when s.Has(0, SackNeeds): Flag(d, s, SctpFields.SackNounceSum, 1); break;
            case SctpChunkType.NrSack: Flag(d, s, SctpFields.NrSackNounceSum, 1); break;
            case SctpChunkType.ShutdownComplete: Flag(d, s, SctpFields.ShutdownCompleteTBit, 1); break;
            case SctpChunkType.Abort: Flag(d, s, SctpFields.AbortTBit, 1); break;
            case SctpChunkType.PacketDrop when s.Has(0, DataNeeds):
                Flag(d, s, SctpFields.PckdropMBit, 0x1);
                Flag(d, s, SctpFields.PckdropBBit, 0x2);
                Flag(d, s, SctpFields.PckdropTBit, 0x4);
                break;
        }
    }

    private static void Flag(Dissection d, in Slice s, int field, int mask) => d.Number(field, s, 1, 1, (s.UInt8(1) & mask) != 0);
}
