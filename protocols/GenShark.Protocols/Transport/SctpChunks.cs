using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows a chunk: its head, its body, and what fills it up to four bytes (RFC 9260, 3.2).</summary>
internal static class SctpChunks
{
    /// <summary>In bytes.</summary>
    public const int HeaderSize = 4;

    private const int LengthOffset = 2;

    /// <summary>How many bytes a chunk takes with its padding, or a parameter or cause, which begin like one; 0 for one that is too long, or none.</summary>
    public static int SizeOf(in Slice item) => (ushort)(item.UInt16(LengthOffset) + 3 & ~3);

    /// <summary>Takes a parameter or a cause, with its padding, from the beginning of a list of them; false after a fault.</summary>
    public static bool TryTake(Dissection d, in Slice list, out Slice item)
    {
        item = default;
        if (!d.Need(list, LengthOffset, sizeof(ushort))) return false;
        int size = SizeOf(list);
        if (size == 0) return d.Fail(list, 0, 0);
        item = list.Part(0, size);
        return true;
    }

    /// <param name="d">The packet.</param>
    /// <param name="s">The chunk, with its padding, as far as there is one.</param>
    /// <param name="remaining">How many bytes there are from the chunk on.</param>
    /// <param name="scope">What it stands in.</param>
    /// <param name="covered">How much of it the tree covers that ends with it; 0 if that goes on.</param>
    public static bool Walk(Dissection d, in Slice s, int remaining, in SctpScope scope, out int covered)
    {
        covered = 0;
        if (scope.IsTooDeep) return d.Fail(s, 0, 0);
        if (!d.Need(s, 0, 1)) return false;
        var type = (SctpChunkType)s.UInt8(0);
        string name = type.Name() ?? "RESERVED";
        if (scope.ShowsInfo) d.BeginInfo(append: true)?.Append(name).Append(' ');
        if (!d.Need(s, 0, s.Length)) return false;
        int node = SctpTitle.Node(d, s, name, " chunk"), length = s.UInt16(LengthOffset);
        d.Open();
        bool isWhole = length >= LeastOf(type);
        ShowHead(d, s, type, length, remaining, isWhole && length >= HeaderSize);
        bool done = true;
        if (!isWhole || length < HeaderSize) ShowBogusLength(d, node, type, length);
        else done = WalkBody(d, s, new SctpChunk(type, node, length), scope.Inner, ref covered);
        bool isData = type is SctpChunkType.Data or SctpChunkType.IData;
        if (type == SctpChunkType.Data && !isWhole) covered = SctpData.CoveredSize;
        if (!done || length > HeaderSize && !(isData && isWhole) && !ShowPadding(d, s, length)) return false;
        d.Close();
        return true;
    }

    /// <summary>What fills a chunk up to four bytes; the last one may lack some of it.</summary>
    public static bool ShowPadding(Dissection d, in Slice s, int length)
    {
        int padding = Math.Min(-length & 3, s.Length - length);
        if (padding < 0) return d.Fail(s, length, 0);
        return padding == 0 || d.Bytes(SctpFields.ChunkPadding, s, length, padding);
    }

    private static void ShowHead(Dissection d, in Slice s, SctpChunkType type, int length, int remaining, bool showsFlags)
    {
        d.Number(SctpFields.ChunkType, s, 0, 1, (ulong)type);
        d.Open();
        d.Number(SctpFields.ChunkBit1, s, 0, 1, ((int)type & 0x80) != 0);
        d.Number(SctpFields.ChunkBit2, s, 0, 1, ((int)type & 0x40) != 0);
        d.Close();
        d.Number(SctpFields.ChunkFlags, s, 1, 1, (ulong)s.UInt8(1));
        d.Open();
        if (showsFlags) SctpFlags.Show(d, s, type);
        d.Close();
        d.Number(SctpFields.ChunkLength, s, LengthOffset, sizeof(ushort), (ulong)length);
        if (length < HeaderSize && d.WantsTextOf(d.LastNode))
        {
            d.BeginText().Append($"Chunk length: {length} (invalid, should be >= {HeaderSize})");
            d.EndText(d.LastNode);
        }
        if (length <= remaining) return;
        d.Open();
        d.BeginText().Append($"Chunk length ({length}) is longer than remaining data ({remaining}) in the packet.");
        d.Expert(SctpFields.ChunkLengthBad, s, Severity.Error, ExpertGroup.Malformed);
        d.Close();
    }

    private static void ShowBogusLength(Dissection d, int node, SctpChunkType type, int length)
    {
        if (!d.WantsTextOf(node)) return;
        bool hasHead = length >= HeaderSize;
        // As in tshark, which counts the head twice here.
        int shown = hasHead && type == SctpChunkType.AsconfAck ? length + HeaderSize : length;
        d.BeginText().Append($", bogus chunk length {shown} < {(hasHead ? LeastOf(type) : HeaderSize)})");
        d.AppendText(node);
    }

    // What is shorter is shown without its body.
    private static int LeastOf(SctpChunkType type) => type switch
    {
        SctpChunkType.Data or SctpChunkType.PacketDrop => 16,
        SctpChunkType.IData or SctpChunkType.Init or SctpChunkType.InitAck => 20,
        SctpChunkType.ForwardTsn or SctpChunkType.IForwardTsn or SctpChunkType.Asconf or SctpChunkType.AsconfAck => 8,
        _ => 0,
    };

    private static bool WalkBody(Dissection d, in Slice s, in SctpChunk chunk, in SctpScope scope, ref int covered)
    {
        switch (chunk.Type)
        {
            case SctpChunkType.Data or SctpChunkType.IData: return SctpData.Walk(d, s, chunk, scope, out covered);
            case SctpChunkType.Sack or SctpChunkType.NrSack: return SctpSacks.Walk(d, s, chunk, scope);
            case SctpChunkType.Init: return SctpInit.Walk(d, s.From(HeaderSize), out _) && SctpControl.WalkStreams(d, s, chunk, scope);
            case SctpChunkType.InitAck: return SctpInitAck.Walk(d, s.From(HeaderSize), out _) && SctpControl.WalkStreams(d, s, chunk, scope);
            case SctpChunkType.Heartbeat or SctpChunkType.HeartbeatAck: return SctpControl.WalkHeartbeat(d, s, chunk, scope);
            case SctpChunkType.Abort or SctpChunkType.Error: return SctpCauses.Walk(d, s, HeaderSize, chunk.Length, scope);
            case SctpChunkType.Shutdown: return SctpControl.WalkNumber(d, s, chunk, SctpFields.ShutdownCumulativeTsnAck, "Cumulative TSN ack");
            case SctpChunkType.Ecne: return SctpControl.WalkNumber(d, s, chunk, SctpFields.EcneLowestTsn, "Lowest TSN");
            case SctpChunkType.Cwr: return SctpControl.WalkNumber(d, s, chunk, SctpFields.CwrLowestTsn, "Lowest TSN");
            case SctpChunkType.CookieEcho: return SctpControl.WalkBytes(d, s, chunk, SctpFields.Cookie, "Cookie length");
            case SctpChunkType.Auth: return SctpAuthentication.Walk(d, s.From(HeaderSize), out _) && SctpControl.WalkHmac(d, s, chunk);
            case SctpChunkType.Asconf: return SctpControl.WalkChanges(d, s, chunk, SctpFields.AsconfSeqNrNumber, scope);
            case SctpChunkType.AsconfAck: return SctpControl.WalkChanges(d, s, chunk, SctpFields.AsconfAckSeqNrNumber, scope);
            case SctpChunkType.ReConfig: return SctpParameters.Walk(d, s, HeaderSize, chunk.Length, scope);
            case SctpChunkType.PacketDrop: return SctpControl.WalkDropped(d, s, chunk, scope);
            case SctpChunkType.Pad: return SctpControl.WalkBytes(d, s, chunk, SctpFields.PaddingData, "Padding data length");
            case SctpChunkType.ForwardTsn: return SctpControl.WalkForward(d, s, chunk);
            case SctpChunkType.IForwardTsn: return SctpControl.WalkInterleavedForward(d, s, chunk);
            case SctpChunkType.ShutdownAck or SctpChunkType.CookieAck or SctpChunkType.ShutdownComplete: return true;
            default: return SctpControl.WalkUnknown(d, s, chunk);
        }
    }
}

/// <summary>A chunk that is shown.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Node">Its node, whose text tells more once the body has been read.</param>
/// <param name="Length">In bytes, without the padding.</param>
internal readonly record struct SctpChunk(SctpChunkType Type, int Node, int Length);
