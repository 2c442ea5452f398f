using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The bytes of a transaction of the second kind (MS-CIFS, 2.2.6).</summary>
internal static class SmbTransaction2Bytes
{
    public static bool Walk(Dissection d, scoped in Slice s, in SmbTransactionPlaces places, ref int at)
    {
        SmbConversations conversations = SmbConversations.Of(s);
        SmbExchange asked = conversations.Exchange;
        string name = asked.Transaction2?.Name() ?? "Unknown";
        bool isResponse = conversations.Header.IsResponse;
        if (!SmbTransactions.Enter(d, s, places.Parameters, ref at)) return d.Fault.Kind == FaultKind.None;
        Slice parameters = s.Part(at, (int)places.Parameters.Count);
        if (parameters.Length > 0)
        {
            d.TextNode($"{name} Parameters", parameters, 0, parameters.Length);
            d.Open();
            if (!(isResponse ? WalkGivenParameters(d, parameters, asked) : WalkAskedParameters(d, parameters, asked))) return false;
            d.Close();
        }
        at += parameters.Length;
        if (!SmbTransactions.Enter(d, s, places.Data, ref at)) return d.Fault.Kind == FaultKind.None;
        Slice data = s.Part(at, (int)places.Data.Count);
        at += data.Length;
        if (data.Length == 0) return true;
        d.TextNode($"{name} Data", data, 0, data.Length);
        d.Open();
        if (!(isResponse ? WalkGivenData(d, data, asked, SearchCountOf(parameters)) : WalkUnknown(d, data, 0))) return false;
        d.Close();
        return true;
    }

    private static bool WalkAskedParameters(Dissection d, scoped in Slice s, SmbExchange asked) => asked.Transaction2 switch
    {
        SmbTransaction2Command.FindFirst2 => SmbFindRequest.Walk(d, s, out int size) && Rest(d, s, size),
        SmbTransaction2Command.QueryFsInfo => SmbQueryFileSystem.Walk(d, s, out int size) && Rest(d, s, size),
        SmbTransaction2Command.QueryPathInfo => SmbQueryPath.Walk(d, s, out int size) && Rest(d, s, size),
        SmbTransaction2Command.QueryFileInfo => SmbQueryFile.Walk(d, s, out int size) && Rest(d, s, size),
        SmbTransaction2Command.GetDfsReferral => SmbReferralRequest.Walk(d, s, out int size) && Rest(d, s, size),
        _ => WalkUnknown(d, s, 0),
    };

    private static bool WalkGivenParameters(Dissection d, scoped in Slice s, SmbExchange asked) => asked.Transaction2 switch
    {
        SmbTransaction2Command.FindFirst2 => ShowLevel(d, s, asked) && SmbFindResponse.Walk(d, s, out int size) && Rest(d, s, size),
        SmbTransaction2Command.QueryPathInfo or SmbTransaction2Command.QueryFileInfo or SmbTransaction2Command.SetPathInfo or SmbTransaction2Command.SetFileInfo
            => SmbExtendedAttributesError.Walk(d, s, out int size) && Rest(d, s, size),
        _ => WalkUnknown(d, s, 0),
    };

    private static bool WalkGivenData(Dissection d, scoped in Slice s, SmbExchange asked, int count) => asked.Transaction2 switch
    {
        SmbTransaction2Command.QueryFsInfo => WalkFileSystem(d, s, (SmbQueryFileSystemLevel)(asked.Level ?? 0)),
        SmbTransaction2Command.QueryPathInfo or SmbTransaction2Command.QueryFileInfo => WalkFile(d, s, (SmbQueryPathLevel)(asked.Level ?? 0)),
        SmbTransaction2Command.FindFirst2 => WalkFound(d, s, (SmbFindLevel)(asked.Level ?? 0), count),
        _ => WalkUnknown(d, s, 0),
    };

    private static bool WalkFileSystem(Dissection d, scoped in Slice s, SmbQueryFileSystemLevel level) => level switch
    {
        SmbQueryFileSystemLevel.QueryFSSizeInfo or SmbQueryFileSystemLevel.QueryFSSizeInfo2 => SmbFileSystemSize.Walk(d, s, out int size) && Rest(d, s, size),
        SmbQueryFileSystemLevel.QueryFSAttributeInfo or SmbQueryFileSystemLevel.QueryFSAttributeInfo2 => SmbFileSystemAttributes.Walk(d, s, out int size) && Rest(d, s, size),
        SmbQueryFileSystemLevel.QueryFSVolumeInfo or SmbQueryFileSystemLevel.QueryFSVolumeInfo2 => SmbVolume.Walk(d, s, out int size) && Rest(d, s, size),
        _ => WalkUnknown(d, s, 0),
    };

    private static bool WalkFile(Dissection d, scoped in Slice s, SmbQueryPathLevel level) => level switch
    {
        SmbQueryPathLevel.QueryFileBasicInfo or SmbQueryPathLevel.QueryFileBasicInfo2 => SmbBasicInfo.Walk(d, s, out int size) && Rest(d, s, size),
        SmbQueryPathLevel.QueryFileStandardInfo or SmbQueryPathLevel.QueryFileStandardInfo2 => SmbStandardInfo.Walk(d, s, out int size) && Rest(d, s, size),
        SmbQueryPathLevel.QueryFileEAInfo or SmbQueryPathLevel.QueryFileEAInfo2 => SmbExtendedAttributesInfo.Walk(d, s, out int size) && Rest(d, s, size),
        SmbQueryPathLevel.QueryFileInternalInfo => SmbInternalInfo.Walk(d, s, out int size) && Rest(d, s, size),
        SmbQueryPathLevel.QueryFileNetworkOpenInfo => SmbNetworkOpenInfo.Walk(d, s, out int size) && Rest(d, s, size),
        SmbQueryPathLevel.QueryFileAllInfo or SmbQueryPathLevel.QueryFileAllInfo2 => SmbAllInfo.Walk(d, s, out _),
        SmbQueryPathLevel.QueryFileStreamInfo or SmbQueryPathLevel.QueryFileStreamInfo2 => WalkStreams(d, s),
        _ => WalkUnknown(d, s, 0),
    };

    private static bool WalkStreams(Dissection d, scoped in Slice s)
    {
        int at = 0;
        return Smb2Chain.Walk<SmbStreamInfo>(d, s, ref at);
    }

    private static bool WalkFound(Dissection d, scoped in Slice s, SmbFindLevel level, int count)
    {
        if (level != SmbFindLevel.FindFileBothDirectoryInfo) return WalkUnknown(d, s, 0);
        d.BeginInfo(append: true)?.Append(", Files:"u8);
        int at = 0;
        for (int i = 0; i < count && at < s.Length; i++)
        {
            uint next = s.UInt32Little(at);
            int first = d.Tape.Count;
            if (!SmbFoundFile.Walk(d, s.From(at), out int size)) return false;
            if (next > 0 && next <= s.Length - at) size = (int)next;
            if (d.Tape.Count > first) d.EndNode(first, s, at + size);
            at += size;
        }
        return Rest(d, s, at);
    }

    private static bool ShowLevel(Dissection d, scoped in Slice s, SmbExchange asked) =>
        asked.Level is not { } level || d.Number(SmbFields.Ff2Loi, s, 0, 0, (ulong)level);

    private static int SearchCountOf(scoped in Slice parameters) => parameters.UInt16Little(2);

    private static bool Rest(Dissection d, scoped in Slice s, int at) => at >= s.Length || WalkUnknown(d, s, at);

    private static bool WalkUnknown(Dissection d, scoped in Slice s, int at) => d.Bytes(SmbFields.UnknownData, s, at, s.Length - at);
}
