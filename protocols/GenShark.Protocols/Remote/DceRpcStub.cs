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
        if (bound is null) RemarkUnbound(d, s, at, context);
        // tshark takes the padding off the end of the PDU, wherever it is, while nobody is asked for the bytes.
        int size = (bound is null ? s.Length : state.AuthenticationOffset) - at - padding;
        if (size <= 0) return true;
        bool isKnown = bound is { } known && DceRpcInterface.NameOf(known.Id) is not null;
        if (isKnown) ShowComplete(d, s, at, size);
        else
        {
            if (bound is not null) d.Number(DceRpcFields.UnknownIfId, s, at, 0, 1, NodeFlags.Hidden);
            if (!d.Bytes(DceRpcFields.StubData, s, at, size)) return false;
        }
        if (padding > 0 && !isKnown && !d.Bytes(DceRpcFields.AuthPadding, s, at + size, padding)) return false;
        if (isSigned) d.Node(DceRpcFields.AuthInfo, s, state.AuthenticationOffset + DceRpcAuthentication.HeaderSize, 0, NodeFlags.Hidden);
        return true;
    }

    private static void RemarkUnbound(Dissection d, in Slice s, int at, ushort context)
    {
        string text = $"No bind info for interface Context ID {context} - capture start too late?";
        d.TextNode(text, s, at, 0);
        d.Open();
        d.BeginText().Append(text);
        d.Expert(DceRpcFields.CnCtxIdNoBind, s.From(at), Severity.Note, ExpertGroup.Undecoded);
        d.Close();
    }

    private static void ShowComplete(Dissection d, in Slice s, int at, int size)
    {
        d.TextNode($"Complete stub data ({size} byte{(size == 1 ? "" : "s")})", s, at, size);
        d.Open();
        int node = d.Node(DceRpcFields.PayloadStubData, s, at, size);
        d.BeginText().Append($"Payload stub data ({size} byte{(size == 1 ? "" : "s")})");
        d.EndText(node);
        d.Close();
    }
}
