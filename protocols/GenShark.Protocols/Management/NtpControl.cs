using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A control message behind its first byte (RFC 9327, 2).</summary>
[PartOf<Ntp>]
[DeclareField("ntp.ctrl.data", "Data", FieldType.None), DeclareField("ntp.ctrl.item", "Item", FieldType.None)]
[DeclareField("ntp.ctrl.trapmsg", "Trap message", FieldType.String), DeclareField("ntp.ctrl.configuration", "Configuration", FieldType.String)]
[DeclareField("ntp.ctrl.mru", "MRU", FieldType.String), DeclareField("ntp.ctrl.ordlist", "Ordered List", FieldType.String)]
[DeclareField("ntp.ctrl.nonce", "Nonce", FieldType.String), DeclareField("ntp.padding", "Padding", FieldType.Bytes)]
public readonly ref partial struct NtpControl
{
    private const int HeaderSize = 11;

    [Field("ntp.ctrl.flags2", "Flags 2", Base.Hex, Description = "Flags (Response/Error/More/Opcode)"), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("ntp.ctrl.flags2.r", "Response bit"), Bits(1), Of(nameof(Flags))]
    public partial NtpResponseBit Response { get; }

    [Field("ntp.ctrl.flags2.error", "Error bit"), Bits(1), Of(nameof(Flags))]
    public partial byte Error { get; }

    [Field("ntp.ctrl.flags2.more", "More bit"), Bits(1), Of(nameof(Flags))]
    public partial byte More { get; }

    [Field("ntp.ctrl.flags2.opcode", "Opcode"), Bits(5), Of(nameof(Flags))]
    public partial NtpControlOpcode Opcode { get; }

    [Field("ntp.ctrl.sequence", "Sequence")]
    public partial ushort Sequence { get; }

    [Step]
    private void ShowExchange() => Dissection!.Session.State<NtpExchanges>().Show(Dissection, Slice);

    /// <summary>What the status tells depends on the association behind it.</summary>
    [Custom]
    private bool NeedAssociation(Dissection d, in Slice s, ref int at) => d.Need(s, 0, 7);

    [Size(2), Switch(nameof(StatusForm)), Default<NtpPlainStatus>]
    [Case<NtpErrorStatus>(NtpStatusForm.Error), Case<NtpSystemStatus>(NtpStatusForm.System)]
    [Case<NtpPeerStatus>(NtpStatusForm.Peer), Case<NtpClockEventStatus>(NtpStatusForm.Clock)]
    public partial Variant Status { get; }

    [Field("ntp.ctrl.associd", "AssociationID")]
    public partial ushort AssociationId { get; }

    /// <summary>Of the data in all the answer's messages, in bytes.</summary>
    [Field("ntp.ctrl.offset", "Offset")]
    public partial ushort Offset { get; }

    /// <summary>In bytes.</summary>
    [Field("ntp.ctrl.count", "Count")]
    public partial ushort Count { get; }

    /// <summary>What the data is, the opcode and the association say; lists of variables are text of free form.</summary>
    [Custom]
    private bool WalkData(Dissection d, in Slice s, ref int at)
    {
        if (Count == 0) return true;
        at = HeaderSize;
        d.Node(NtpFields.CtrlData, s, at, Count);
        d.Open();
        Slice data = s.Part(at, Count);
        bool done = Opcode switch
        {
            NtpControlOpcode.ReadStatus when IsItems => WalkItems(d, s, at),
            NtpControlOpcode.ReadStatus or NtpControlOpcode.ReadVariables or NtpControlOpcode.WriteVariables => d.Need(s, at, Count) && NtpVariables.Walk(d, data),
            NtpControlOpcode.ReadClockVariables or NtpControlOpcode.WriteClockVariables => d.Need(s, at, Count) && NtpVariables.Walk(d, data),
            NtpControlOpcode.AsynchronousMessage => d.Bytes(NtpFields.CtrlTrapmsg, s, at, Count),
            NtpControlOpcode.RuntimeConfiguration or NtpControlOpcode.SaveConfiguration => d.Bytes(NtpFields.CtrlConfiguration, s, at, Count),
            NtpControlOpcode.RetrieveMru => d.Bytes(NtpFields.CtrlMru, s, at, Count),
            NtpControlOpcode.RetrieveOrderedList => d.Bytes(NtpFields.CtrlOrdlist, s, at, Count),
            NtpControlOpcode.RequestNonce => d.Bytes(NtpFields.CtrlNonce, s, at, Count),
            _ => true,
        };
        d.Close();
        if (IsItems && !WalkItemStatuses(d, s, at)) return false;
        at += Count;
        return done && d.Need(s, HeaderSize, Count);
    }

    /// <summary>An authenticator of unknown form may stand behind a request, at the next multiple of eight bytes from the layer's start.</summary>
    [Custom]
    private bool WalkAuthenticator(Dissection d, in Slice s, ref int at)
    {
        if (Response == NtpResponseBit.Response) return true;
        int start = HeaderSize + (IsItems ? 0 : Count), padding = -(start + 1) & 7, authenticator = start + padding;
        if (s.Length <= authenticator) return true;
        if (padding > 0 && !d.Bytes(NtpFields.Padding, s, start, padding)) return false;
        d.TextNode("Authenticator", s, authenticator, s.Length - authenticator);
        at = s.Length;
        return true;
    }

    private bool IsItems => Opcode == NtpControlOpcode.ReadStatus && AssociationId == 0;

    // Associations: numbers with the peers' status, which tshark shows behind all the numbers, in the layer itself.
    private bool WalkItems(Dissection d, in Slice s, int at)
    {
        for (int end = at + Count; at < end; at += 4)
        {
            d.Node(NtpFields.CtrlItem, s, at, Math.Min(4, end - at));
            d.Open();
            bool done = d.Number(NtpFields.CtrlAssocid, s, at, 2, (ulong)s.UInt16(at));
            d.Close();
            if (!done || !d.Need(s, at + 2, 2)) return false;
        }
        return true;
    }

    private bool WalkItemStatuses(Dissection d, in Slice s, int at)
    {
        for (int end = Math.Min(at + Count, s.CapturedLength); at + 4 <= end; at += 4)
        {
            if (!NtpPeerStatus.Walk(d, s.Part(at + 2, 2), out _)) return false;
        }
        return true;
    }

    private NtpStatusForm StatusForm => Response == NtpResponseBit.Request ? NtpStatusForm.Plain : Error != 0 ? NtpStatusForm.Error : Opcode switch
    {
        NtpControlOpcode.ReadStatus or NtpControlOpcode.ReadVariables or NtpControlOpcode.WriteVariables or NtpControlOpcode.AsynchronousMessage =>
            AssociationId == 0 ? NtpStatusForm.System : NtpStatusForm.Peer,
        NtpControlOpcode.ReadClockVariables or NtpControlOpcode.WriteClockVariables => NtpStatusForm.Clock,
        _ => NtpStatusForm.Plain,
    };

    private void WriteFlags(TextBuilder text) => text.Append($", Response bit: {Response.Name()}, Opcode: {Opcode.Name() ?? "Unknown"}");
}
