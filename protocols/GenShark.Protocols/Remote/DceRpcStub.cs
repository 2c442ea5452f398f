using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What follows the headers of a PDU: the bytes of a call, and who sent it.</summary>
internal static class DceRpcStub
{
    /// <param name="d">The dissection.</param>
    /// <param name="s">The PDU.</param>
    /// <param name="at">Behind its headers.</param>
    /// <param name="type">Which it is.</param>
    /// <param name="context">Its presentation context.</param>
    public static bool Walk(Dissection d, in Slice s, int at, DceRpcPacketType type, ushort context)
    {
        DceRpcConversations state = DceRpcConversations.Of(s);
        int authentication = state.AuthenticationOffset;
        if (type is DceRpcPacketType.Request or DceRpcPacketType.Response && !WalkCall(d, s, at, context, state)) return false;
        return authentication >= s.Length || authentication < at || DceRpcAuthentication.Walk(d, s.From(authentication), out _);
    }

    private static bool WalkCall(Dissection d, in Slice s, int at, ushort context, DceRpcConversations state)
    {
        bool isSigned = state.AuthenticationOffset < s.Length;
        int padding = isSigned ? s.UInt8(state.AuthenticationOffset + DceRpcAuthentication.PaddingOffset) : 0;
        DceRpcInterface? bound = state.Current.Interface;
        bool isMatched = state.Current.IsMatched;
        if (!isMatched) RemarkUnbound(d, s.From(at), context);
        // tshark takes the padding off the end of the PDU, wherever it is, while nobody is asked for the bytes.
        int size = (!isMatched ? s.Length : state.AuthenticationOffset) - at - padding;
        bool isKnown = isMatched && bound is { } known && DceRpcInterface.NameOf(known.Id) is not null;
        if (isMatched && !isKnown) d.Number(DceRpcFields.UnknownIfId, s, at, 0, 1, NodeFlags.Hidden);
        if (size > 0 && !(isKnown ? ShowComplete(d, s, at, size, isSigned && IsEncrypted(s, state.AuthenticationOffset)) : ShowUnknown(d, s, at, size, padding))) return false;
        if (isSigned && size > 0) d.Node(DceRpcFields.AuthInfo, s, state.AuthenticationOffset + DceRpcAuthentication.HeaderSize, 0, NodeFlags.Hidden);
        return true;
    }

    private static bool IsEncrypted(in Slice s, int authentication) =>
        (DceRpcAuthenticationLevel)s.UInt8(authentication + DceRpcAuthentication.LevelOffset) == DceRpcAuthenticationLevel.Privacy;

    private static bool ShowUnknown(Dissection d, in Slice s, int at, int size, int padding) =>
        d.Bytes(DceRpcFields.StubData, s, at, size) && (padding == 0 || d.Bytes(DceRpcFields.AuthPadding, s, at + size, padding));

    private static void RemarkUnbound(Dissection d, in Slice stub, ushort context)
    {
        d.BeginText().Append($"No bind info for interface Context ID {context} - capture start too late?");
        d.Remark(DceRpcFields.CnCtxIdNoBind, stub, 0, 0, Severity.Note, ExpertGroup.Undecoded);
    }

    // What is encrypted is shown by the interface.
    private static bool ShowComplete(Dissection d, in Slice s, int at, int size, bool isEncrypted)
    {
        if (isEncrypted) return true;
        ShowSize(d, d.TextNode(""u8, s, at, size), "Complete"u8, size);
        d.Open();
        ShowSize(d, d.Node(DceRpcFields.PayloadStubData, s, at, size), "Payload"u8, size);
        d.Close();
        return true;
    }

    private static void ShowSize(Dissection d, int node, ReadOnlySpan<byte> which, int size)
    {
        if (!d.WantsText) return;
        d.BeginText().Append(which).Append($" stub data ({size} byte{(size == 1 ? "" : "s")})");
        d.EndText(node);
    }
}
