namespace GenShark.Protocols;

/// <summary>Shows a place where media may be sent to (RFC 8839, 5.1).</summary>
internal static class SdpCandidateNodes
{
    public static void Show(Dissection d, in Slice s, TextPart rest)
    {
        ReadOnlySpan<int> fields =
            [SdpFields.IceCandidateFoundation, SdpFields.IceCandidateComponentid, SdpFields.IceCandidateTransport, SdpFields.IceCandidatePriority, SdpFields.IceCandidateAddress, SdpFields.IceCandidatePort];
        foreach (int field in fields)
        {
            if (rest.Size <= 0) return;
            d.Text(field, s, NextWord(s.Bytes, ref rest));
        }
        if (rest.Size <= 0 || !NextWord(s.Bytes, ref rest).Of(s.Bytes).SequenceEqual("typ"u8) || rest.Size <= 0) return;
        TextPart type = NextWord(s.Bytes, ref rest);
        d.Text(SdpFields.IceCandidateType, s, type);
        if (!d.WantsText || d.LastNode == Tape.Discarded || NameOf(type.Of(s.Bytes)) is not { } name) return;
        d.BeginText().Append($" ({name})");
        d.EndAppendix(d.LastNode);
    }

    private static string? NameOf(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("host"u8) ? "Host candidate"
        : type.SequenceEqual("srflx"u8) ? "Server reflexive candidate"
        : type.SequenceEqual("prflx"u8) ? "Peer reflexive candidate"
        : type.SequenceEqual("relay"u8) ? "Relayed candidate"
        : null;

    private static TextPart NextWord(ReadOnlySpan<byte> message, ref TextPart rest)
    {
        int end = rest.Of(message).IndexOf((byte)' ');
        TextPart word = end < 0 ? rest : rest with { Size = end };
        rest = end < 0 ? default : new TextPart(rest.At + end + 1, rest.Size - end - 1);
        return word;
    }
}
