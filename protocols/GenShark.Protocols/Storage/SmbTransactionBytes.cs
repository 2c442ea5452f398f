using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The bytes of a transaction of the first kind, which has a name: that of a pipe, of a mailslot or of neither (MS-CIFS, 2.2.4.33).</summary>
[PartOf<Smb>]
[DeclareField("smb.trans_name", "Transaction Name", FieldType.String, Description = "Name of transaction")]
[DeclareField("smb.trans_data.setup_word", "Setup Word", FieldType.UInt16, Base.Hex)]
[DeclareField("smb.trans_data.parameters", "Parameters", FieldType.Bytes), DeclareField("smb.trans_data", "Data", FieldType.Bytes)]
[DeclareField("smb.unknown_data", "Unknown Data", FieldType.Bytes, Description = "Unknown Data. Should be implemented by someone")]
public readonly ref partial struct SmbTransactionBytes
{
    private const string Pipe = "\\PIPE\\", Mailslot = "\\MAILSLOT\\";
    private const ushort Transact = 0x26;
    private static readonly DispatchTable s_carriers = Registry.Table("smb_transaction"), s_pipes = Registry.Table("smb_transact"), s_mailslots = Registry.Table("mailslot");

    [Rest] public partial ReadOnlySpan<byte> Bytes { get; }

    internal static bool WalkRequest(Dissection d, scoped in Slice s, scoped in SmbTransactionRequest words, ref int at)
    {
        string name = SmbText.Read(s, at);
        if (!SmbText.Show(d, s, SmbFields.TransName, ref at)) return false;
        int nameEnd = at;
        if (!TryEnter(d, s, words.Places, ref at, out Slice parameters, out Slice data)) return d.Fault.Kind == FaultKind.None;
        // Words of setup, the count of bytes, and the name.
        int setup = s.LayerOffset - sizeof(ushort) - words.Setup.Length;
        Slice head = s.Whole.Payload(setup, s.LayerOffset + nameEnd - setup);
        if (name.StartsWith(Pipe, StringComparison.OrdinalIgnoreCase) && words.SetupCount == 2)
        {
            ushort function = head.UInt16Little(0);
            SmbConversations.Of(s).Learn(asked => asked.PipeFunction = function);
            return WalkPipe(d, head, function, data);
        }
        if (name.StartsWith(Mailslot, StringComparison.OrdinalIgnoreCase)) return WalkMailslot(d, head, name, data);
        return ShowOther(d, s, words.SetupCount, parameters, data);
    }

    internal static bool WalkResponse(Dissection d, scoped in Slice s, scoped in SmbTransactionResponse words, ref int at)
    {
        if (!TryEnter(d, s, words.Places, ref at, out Slice parameters, out Slice data)) return d.Fault.Kind == FaultKind.None;
        if (SmbConversations.Of(s) is { IsAnswer: true, Exchange.PipeFunction: { } function }) return WalkPipe(d, s.Whole.Payload(data.LayerOffset, 0), function, data);
        return ShowOther(d, s, words.SetupCount, parameters, data);
    }

    private static bool TryEnter(Dissection d, scoped in Slice s, in SmbTransactionPlaces places, ref int at, out Slice parameters, out Slice data)
    {
        parameters = data = default;
        if (!SmbTransactions.Enter(d, s, places.Parameters, ref at)) return false;
        parameters = s.Part(at, (int)places.Parameters.Count);
        at += parameters.Length;
        if (!SmbTransactions.Enter(d, s, places.Data, ref at)) return false;
        data = s.Part(at, (int)places.Data.Count);
        at += data.Length;
        return true;
    }

    // What a transaction carries stands beside it.
    private static bool WalkPipe(Dissection d, scoped in Slice head, ushort function, scoped in Slice data)
    {
        int depth = d.LeaveTree();
        bool done = d.TryCall(s_carriers, TextKey.Of("pipe"u8), head) ?? true;
        if (done && data.Length > 0)
        {
            Slice payload = data.Payload(0, data.Length);
            done = (function == Transact ? d.TryGuess(s_pipes, payload) : null) ?? d.CallData(payload);
        }
        d.EnterTree(depth);
        return done;
    }

    private static bool WalkMailslot(Dissection d, scoped in Slice head, string name, scoped in Slice data)
    {
        int depth = d.LeaveTree();
        bool done = d.TryCall(s_carriers, TextKey.Of("mailslot"u8), head) ?? true;
        if (done && data.Length > 0)
        {
            Slice payload = data.Payload(0, data.Length);
            done = d.TryCall(s_mailslots, TextKey.Of(System.Text.Encoding.ASCII.GetBytes(name)), payload) ?? d.CallData(payload);
        }
        d.EnterTree(depth);
        return done;
    }

    private static bool ShowOther(Dissection d, scoped in Slice s, int setupCount, scoped in Slice parameters, scoped in Slice data)
    {
        Slice setup = s.Whole.From(s.LayerOffset - sizeof(ushort) * (setupCount + 1));
        for (int i = 0; i < setupCount; i++)
        {
            int at = i * sizeof(ushort);
            ushort word = setup.UInt16Little(at);
            if (!d.Number(SmbFields.TransDataSetupWord, setup, at, sizeof(ushort), word, NodeFlags.LittleEndian)) return false;
            if (!d.WantsText) continue;
            d.BeginText().Append($"Setup Word {i}: 0x{word:x4}");
            d.EndText(d.LastNode);
        }
        return (parameters.Length == 0 || d.Bytes(SmbFields.TransDataParameters, parameters, 0, parameters.Length))
            && (data.Length == 0 || d.Bytes(SmbFields.TransData, data, 0, data.Length));
    }
}
