using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A message: a header of 20 bytes, then attributes (RFC 8489, 5).</summary>
[PartOf<Stun>]
[DeclareField("stun.type.class", "Message Class", FieldType.UInt16, Base.Hex, Mask = ClassMask, MaskWidth = 16)]
[DeclareField("stun.type.method", "Message Method", FieldType.UInt16, Base.Hex, Mask = MethodMask, MaskWidth = 16)]
[DeclareField("stun.type.method-assignment", "Message Method Assignment", FieldType.UInt16, Base.Hex, Mask = 0x2000, MaskWidth = 16, Names = typeof(StunAssignment))]
[DeclareField("stun.network_version", "STUN Network Version", FieldType.UInt8, Base.Dec, Names = typeof(StunNetworkVersion))]
[DeclareField("stun.wrong_msglen", "Packet length is not multiple of 4 bytes", FieldType.None)]
[UsesNames(typeof(StunClass), typeof(StunMethod), typeof(StunAttributeType), typeof(StunError))]
public readonly ref partial struct StunMessage
{
    private const ushort ClassMask = 0x110, MethodMask = 0x3eef;

    [Field("stun.type", "Message Type", Base.Hex), Append(nameof(WriteType))]
    public partial ushort Type { get; }

    /// <summary>Class and method are not told apart by runs of bits.</summary>
    [Custom]
    private bool ShowTypeParts(Dissection d, in Slice s, ref int at)
    {
        d.Open();
        d.Number(StunFields.TypeClass, s, 0, sizeof(ushort), (ulong)MaskedClass);
        int node = d.LastNode;
        if (d.WantsText)
        {
            WriteClass(d.BeginText());
            d.EndText(node);
        }
        d.Number(StunFields.TypeMethod, s, 0, sizeof(ushort), (ulong)MaskedMethod);
        node = d.LastNode;
        if (d.WantsText)
        {
            WriteMethod(d.BeginText());
            d.EndText(node);
        }
        d.Number(StunFields.TypeMethodAssignment, s, 0, sizeof(ushort), (ulong)(Type >> 13 & 1));
        d.Close();
        return true;
    }

    /// <summary>Of the attributes, in bytes.</summary>
    [Field("stun.length", "Message Length", Description = "Payload (attributes) length")]
    public partial ushort Length { get; }

    [Field("stun.cookie", "Message Cookie"), Size(4)]
    public partial ReadOnlySpan<byte> MagicCookie { get; }

    [Field("stun.id", "Message Transaction ID"), Size(12)]
    public partial ReadOnlySpan<byte> TransactionId { get; }

    /// <summary>What attributes hold depends on their types, and some on the whole message.</summary>
    [Custom]
    private bool WalkAttributes(Dissection d, in Slice s, ref int at)
    {
        at = Stun.HeaderSize + Length;
        if (Length == 0) return true;
        d.Number(StunFields.NetworkVersion, s, Stun.HeaderSize, 0, (ulong)StunNetworkVersion.Rfc5389, NodeFlags.Generated);
        bool isOdd = Length % 4 != 0;
        if (isOdd) NoteLength(d, s);
        if (!StunAttributes.Walk(d, s.Trim(at))) return false;
        if (isOdd) d.Close();
        return true;
    }

    // All attributes stand below it.
    private static void NoteLength(Dissection d, in Slice s)
    {
        const string Message = "Packet length is not multiple of 4 bytes";
        d.TextNode(Message, s, sizeof(ushort), sizeof(ushort));
        d.Open();
        d.BeginText().Append(Message);
        d.Expert(StunFields.WrongMsglen, s, Severity.Error, ExpertGroup.Malformed);
    }

    /// <summary>0 request, 1 indication, 2 success, 3 error.</summary>
    internal static StunClass ClassOf(ushort type) => (StunClass)(type >> 4 & 1 | type >> 7 & 2);

    private static StunMethod MethodOf(ushort type) => (StunMethod)(type & 0xf | type >> 1 & 0x70 | type >> 2 & 0xf80);

    private void WriteType(TextBuilder text)
    {
        WriteName(text.Append(" ("u8));
        text.Append(')');
    }

    private void WriteClass(TextBuilder text) =>
        text.Append($".... ...{Bit(8)} ...{Bit(4)} .... = Message Class: 0x{MaskedClass:x2} {ClassOf(Type).Name()} ({(byte)ClassOf(Type)})");

    private void WriteMethod(TextBuilder text)
    {
        text.Append($"..{Bit(13)}{Bit(12)} {Bit(11)}{Bit(10)}{Bit(9)}. {Bit(7)}{Bit(6)}{Bit(5)}. {Bit(3)}{Bit(2)}{Bit(1)}{Bit(0)} = Message Method: 0x{MaskedMethod:x4} ");
        text.Append($"{MethodOf(Type).Name() ?? "Unknown"} (0x{(ushort)MethodOf(Type):x3})");
    }

    private ushort MaskedClass => (ushort)((Type & ClassMask) >> 4);
    private ushort MaskedMethod => (ushort)(Type & MethodMask);
    private int Bit(int number) => Type >> number & 1;

    [Info] private void WriteName(TextBuilder text) => text.Append($"{MethodOf(Type).Name() ?? "Unknown"} {ClassOf(Type).Name()}");
}
