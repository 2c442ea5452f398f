using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The data of create contexts.</summary>
internal static class Smb2ContextData
{
    private const int LeaseV1Size = 32, LeaseV2Size = 52;

    public static string NameOf(ReadOnlySpan<byte> tag) =>
        tag.SequenceEqual("ExtA"u8) ? "SMB2_CREATE_EA_BUFFER"
        : tag.SequenceEqual("SecD"u8) ? "SMB2_CREATE_SD_BUFFER"
        : tag.SequenceEqual("DHnQ"u8) ? "SMB2_CREATE_DURABLE_HANDLE_REQUEST"
        : tag.SequenceEqual("DHnC"u8) ? "SMB2_CREATE_DURABLE_HANDLE_RECONNECT"
        : tag.SequenceEqual("AlSi"u8) ? "SMB2_CREATE_ALLOCATION_SIZE"
        : tag.SequenceEqual("MxAc"u8) ? "SMB2_CREATE_QUERY_MAXIMAL_ACCESS_REQUEST"
        : tag.SequenceEqual("TWrp"u8) ? "SMB2_CREATE_TIMEWARP_TOKEN"
        : tag.SequenceEqual("QFid"u8) ? "SMB2_CREATE_QUERY_ON_DISK_ID"
        : tag.SequenceEqual("RqLs"u8) ? "SMB2_CREATE_REQUEST_LEASE"
        : tag.SequenceEqual("DH2Q"u8) ? "SMB2_CREATE_DURABLE_HANDLE_REQUEST_V2"
        : tag.SequenceEqual("DH2C"u8) ? "SMB2_CREATE_DURABLE_HANDLE_RECONNECT_V2"
        : tag.SequenceEqual("AAPL"u8) ? "SMB2_AAPL_CREATE_CONTEXT"
        : "SMB2_UNKNOWN_CREATE_CONTEXT";

    public static bool Show(Dissection d, scoped in Slice data, ReadOnlySpan<byte> tag)
    {
        int node = d.Node(Smb2Fields.CreateChainData, data, 0, data.Length);
        bool isResponse = Smb2Conversations.Of(data).Header.IsResponse;
        if (data.Length == 0) return Title(d, node, "Data: NO DATA"u8);
        if (tag.SequenceEqual("DHnQ"u8) && !isResponse) return Within<Smb2FileId>(d, data);
        if (tag.SequenceEqual("MxAc"u8) && isResponse) return Title(d, node, "Data: MxAc INFO"u8) && Within<Smb2MaximalAccess>(d, data);
        if (tag.SequenceEqual("QFid"u8) && isResponse) return Title(d, node, "Data: QFid INFO"u8) && Within<Smb2OnDiskId>(d, data);
        if (tag.SequenceEqual("RqLs"u8) && data.Length == LeaseV1Size) return Title(d, node, "Data: LEASE_V1"u8) && Within<Smb2LeaseV1>(d, data);
        if (tag.SequenceEqual("RqLs"u8) && data.Length == LeaseV2Size) return Title(d, node, "Data: LEASE_V2"u8) && Within<Smb2LeaseV2>(d, data);
        if (tag.SequenceEqual("AAPL"u8) && !isResponse) return Title(d, node, "Data: AAPL Create Context request"u8) && Within<Smb2AppleRequest>(d, data);
        return true;
    }

    private static bool Title(Dissection d, int node, ReadOnlySpan<byte> text)
    {
        if (!d.WantsText) return true;
        d.BeginText().Append(text);
        d.EndText(node);
        return true;
    }

    private static bool Within<T>(Dissection d, scoped in Slice data) where T : IStructure<T>, allows ref struct
    {
        d.Open();
        if (!T.Walk(d, data, out _)) return false;
        d.Close();
        return true;
    }
}
