using GenShark.Output;

namespace GenShark;

// Expert information, and the marks of a dissection that broke off.
public sealed partial class Dissection
{
    private readonly TextBuilder _message = new();

    /// <summary>Whether expert information of this field is wanted.</summary>
    public bool WantsExpert(int field) => Wants(field) || Wants(EngineProtocol.Expert.FirstField);

    /// <summary>Adds expert information below the open node; its message is the text since <see cref="BeginText"/>.</summary>
    public void Expert(int field, in Slice slice, Severity severity, ExpertGroup group)
    {
        AddExpert(field, slice.Source, severity, group);
        if (group == ExpertGroup.Malformed) MarkMalformed();
    }

    // tshark marks what is malformed with that protocol, hidden, so that its filter finds the packet; at the place of the node it hangs on.
    private void MarkMalformed()
    {
        int parent = Tape.Count - 1;
        while (parent >= 0 && Tape[parent].Depth >= _depth) parent--;
        Add(EngineProtocol.Malformed.FirstField, parent < 0 ? 0 : Tape[parent].Offset, 0, NodeFlags.Hidden, 0);
    }

    /// <summary>Text in a field of fixed size, up to its first zero; what stands behind that should be zeros.</summary>
    public bool PaddedText(int field, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None)
    {
        ReadOnlySpan<byte> text = slice.Span(at, size);
        int end = text.IndexOf((byte)0);
        return Made(field, slice, at, size, end < 0 ? text : text[..end], flags) && NoteStray(slice, text);
    }

    /// <summary>Text as it stands on the wire. It ends at its first zero; other characters behind that are noted.</summary>
    public bool Text(int field, in Slice slice, int at, int size, NodeFlags flags = NodeFlags.None)
    {
        return Bytes(field, slice, at, size, flags) && NoteStray(slice, slice.Span(at, size));
    }

    /// <summary>Notes characters behind the first zero of a text that was added last. Always true.</summary>
    public bool NoteStray(in Slice slice, ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)0);
        if (end >= 0) NoteStrayCharacters(text[end..], slice.Source);
        return true;
    }

    private void NoteStrayCharacters(ReadOnlySpan<byte> rest, byte source)
    {
        if (!rest.ContainsAnyExcept((byte)0)) return;
        int node = LastNode;
        Open();
        BeginText().Append("Trailing stray characters");
        AddExpert(EngineProtocol.StringErrors.FirstField + 1, source, Severity.Warning, ExpertGroup.Undecoded);
        Close();
        LastNode = node;
    }

    private void AddExpert(int field, byte source, Severity severity, ExpertGroup group)
    {
        if (!WantsExpert(field))
        {
            LastNode = Tape.Discarded;
            return;
        }
        if (Tape.IsFull && field != EngineFields.MalformedDissectorBug) return;
        int expert = EngineProtocol.Expert.FirstField;
        _message.Clear();
        _message.Append(_text.Span);
        LabelFormatter.Cut(_message, 0);
        // tshark places expert information nowhere; PDML counts it from its parent.
        int head = Add(expert, 0, source, NodeFlags.Generated, 0);
        Open();
        int named = Add(field, 0, source, NodeFlags.Generated, 0);
        if (WantsText)
        {
            BeginText().Append($"Expert Info ({EngineProtocol.SeverityName(severity)}/{EngineProtocol.GroupName(group)}): {_message.Span}");
            EndText(head);
            BeginText().Append(_message.Span);
            EndText(named);
        }
        ulong message = Tape.Store(_message.Span);
        Add(expert + 1, 0, source, NodeFlags.Generated | NodeFlags.Hidden | NodeFlags.HeapValue, message);
        Add(expert + 2, 0, source, NodeFlags.Generated, (ulong)severity);
        Add(expert + 3, 0, source, NodeFlags.Generated, (ulong)group);
        Close();
    }

    /// <summary>Shows the fault that a layer ended with, behind all layers, and forgets it: the carrying layer goes on.
    /// The mark is placed where the payload starts that the carrying layer handed on.</summary>
    public void ReportFault(in Slice payload)
    {
        Fault fault = Fault;
        Fault = default;
        if (IsSampled) return;
        (int depth, int overflow) = (_depth, _overflow);
        (_depth, _overflow) = (0, 0);
        FaultCount++;
        if (!IsQuoted) ShownFault = fault;
        string name = fault.Protocol?.ShortName ?? "";
        switch (fault.Kind)
        {
            case FaultKind.Short: ReportShort(name); break;
            case FaultKind.Unreassembled: ReportUnreassembled(name, payload.Offset); break;
            case FaultKind.Repeated: ReportRepeated(name, payload.Offset); break;
            default: ReportMalformed(name, payload.Offset); break;
        }
        (_depth, _overflow) = (depth, overflow);
    }

    private void ReportShort(string name)
    {
        int node = Add(EngineProtocol.Short.FirstField, 0, 0, NodeFlags.None, 0);
        BeginText().Append($"[Packet size limited during capture: {name} truncated]");
        EndText(node);
        BeginInfo(append: true)?.Append("[Packet size limited during capture]");
    }

    private void ReportUnreassembled(string name, int offset)
    {
        EngineProtocol protocol = EngineProtocol.Unreassembled;
        int node = Add(protocol.FirstField, offset, 0, NodeFlags.None, 0);
        BeginText().Append($"[BoundError Unreassembled Packet: {name}]");
        EndText(node);
        Open();
        BeginText().Append("Unreassembled fragment (change preferences to enable reassembly)");
        AddExpert(protocol.FirstField + 1, 0, Severity.Note, ExpertGroup.Reassembly);
        Close();
        BeginInfo(append: true)?.Append("[BoundErrorUnreassembled Packet]");
    }

    private void ReportMalformed(string name, int offset)
    {
        int node = Add(EngineFields.Malformed, offset, 0, NodeFlags.None, 0);
        BeginText().Append($"[Malformed Packet: {name}]");
        EndText(node);
        ExplainMalformed(EngineFields.MalformedExpert, "Malformed Packet (Exception occurred)");
        BeginInfo(append: true)?.Append("[Malformed Packet]");
    }

    private void ReportRepeated(string name, int offset)
    {
        const string Message = "New fragment overlaps old data (retransmission?)";
        int node = Add(EngineFields.Malformed, offset, 0, NodeFlags.None, 0);
        BeginText().Append($"[Reassembly error, protocol {name}: {Message}]");
        EndText(node);
        ExplainMalformed(EngineFields.MalformedReassembly, Message);
        BeginInfo(append: true)?.Append($"[Reassembly error, protocol {name}: {Message}]");
    }

    private void ExplainMalformed(int field, string message)
    {
        Open();
        BeginText().Append(message);
        AddExpert(field, 0, Severity.Error, ExpertGroup.Malformed);
        MarkMalformed();
        Close();
    }

    // As tshark says it. These nodes are added beyond the limit.
    private void ReportFull()
    {
        (_depth, _overflow) = (0, 0);
        EngineProtocol protocol = EngineProtocol.Malformed;
        string problem = $"Adding {Registry.Field(_refused.Field).Name} would put more than {Tape.MostNodes} items in the tree -- possible infinite loop "
            + "(max number of items can be increased in advanced preferences)";
        int node = Add(protocol.FirstField, 0, 0, NodeFlags.None, 0);
        BeginText().Append($"[Dissector bug, protocol {_refused.Protocol?.ShortName}: {problem}]");
        EndText(node);
        Open();
        BeginText().Append(problem);
        AddExpert(EngineFields.MalformedDissectorBug, 0, Severity.Error, ExpertGroup.Malformed);
        MarkMalformed();
        Close();
    }

    private int Add(int field, int offset, byte source, NodeFlags flags, ulong value)
    {
        if (!Wants(field)) return LastNode = Tape.Discarded;
        ref TapeNode node = ref Tape.Add();
        node.Value = value;
        node.Field = field;
        node.Offset = offset;
        node.Flags = flags;
        node.Depth = (byte)_depth;
        node.Source = source;
        node.LayerNumber = LayerNumber;
        return LastNode = Tape.Count - 1;
    }
}
