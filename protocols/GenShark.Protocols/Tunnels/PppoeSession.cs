using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>PPP over Ethernet, session stage.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2516"/>
[Protocol("pppoes", "PPP-over-Ethernet Session", Short = "PPPoES", ShownFrom = 6)]
[Over("ethertype", 0x8864), Over("wtap_encap", (uint)Encapsulation.PPPOverEthernetSession)]
public readonly ref partial struct PppoeSession
{
    [Bits(4), Field("pppoe.version", "Version")]
    public partial byte Version { get; }

    [Bits(4), Field("pppoe.type", "Type")]
    public partial byte Type { get; }

    [Field("pppoe.code", "Code", Base.Hex)]
    public partial PppoeCode Code { get; }

    [Field("pppoe.session_id", "Session ID", Base.Hex)]
    public partial ushort SessionId { get; }

    /// <summary>In bytes, without this header.</summary>
    [Field("pppoe.payload_length", "Payload Length"), Append(nameof(WriteExpectedLength))]
    [Expert(nameof(IsLengthBad), "pppoe.payload_length.bad", "Possible bad payload length", Severity.Warning, ExpertGroup.Malformed, Text = nameof(WriteBadLength))]
    public partial ushort PayloadLength { get; }

    /// <summary>Nothing goes on without a whole protocol number, though PPP may do with one byte of it.</summary>
    [Payload(Least = 2), Size(nameof(PayloadLength)), Next("pppoes", nameof(SessionKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    // Padding to Ethernet's least frame, and its check sequence, are no mistakes.
    private const int HeaderSize = 6, MinimumPayload = 40, FcsSize = 4;
    private int Rest => Slice.Length - HeaderSize;
    private bool IsLengthBad => Rest > MinimumPayload && PayloadLength != Rest && PayloadLength + FcsSize != Rest;
    private uint SessionKey => 0;

    private void WriteExpectedLength(TextBuilder text)
    {
        if (IsLengthBad) text.Append($" [incorrect, should be {Rest}]");
    }

    private void WriteBadLength(TextBuilder text) => text.Append($"Possible bad payload length {PayloadLength} != {Rest}");

    [Info] private void WriteInfo(TextBuilder text) => text.Append(Code.Name() ?? "Unknown");
}
