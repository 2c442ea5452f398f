namespace GenShark.Protocols;

/// <summary>What a layer begins with, as far as it has to be known beforehand.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Start">Where in it the message begins: behind the mark of a record, in streams.</param>
internal readonly record struct RpcHeader(RpcKind Kind, int Start)
{
    /// <summary>The mark of a record (RFC 5531, 11): whether it is the last fragment, and its length, in bytes.</summary>
    public const int MarkSize = 4;

    private const int TypeOffset = 4, VersionOffset = 8, ProgramOffset = 12;
    private const uint RpcVersion = 2, LastFragment = 0x80000000;

    // Greater ones are taken for what is no record.
    private const uint LongestFragment = 4 << 20;

    public static RpcHeader Of(Dissection d, in Slice s)
    {
        if (!TransportStream.IsTcp(d)) return new RpcHeader(KindOf(d, s), 0);
        if (!s.Has(0, MarkSize) || FragmentSize(s) > LongestFragment) return new RpcHeader(RpcKind.Continuation, MarkSize);
        RpcRecords records = d.Session.State<RpcRecords>();
        if (records.TryRecall(d, s, out RpcRecord known)) return new RpcHeader(known.Kind, MarkSize);
        if (records.GoesOn(d, s)) return new RpcHeader(RpcKind.Fragment, MarkSize);
        RpcKind kind = KindOf(d, s.Part(MarkSize, (int)FragmentSize(s)));
        return new RpcHeader(kind == RpcKind.Continuation || IsLast(s) ? kind : RpcKind.Fragment, MarkSize);
    }

    /// <summary>What a whole message is.</summary>
    public static RpcKind KindOf(Dissection d, in Slice message)
    {
        if (IsCall(message, 0)) return RpcPrograms.IsKnown(message.UInt32(ProgramOffset)) ? RpcKind.Call : RpcKind.Continuation;
        return MayBegin(message, 0) && d.Session.State<RpcCalls>().IsAwaited(d, message.UInt32(0)) ? RpcKind.Reply : RpcKind.Continuation;
    }

    /// <summary>Whether bytes may be those of a message, without regard to what came before.</summary>
    public static bool MayBegin(in Slice s, int at) => IsCall(s, at) || s.UInt32(at + TypeOffset) == (uint)RpcMessageType.Reply && s.Has(at, TypeOffset + sizeof(uint));

    /// <summary>What is no record goes on to the end; behind records nothing is made of it.</summary>
    public static int SizeInStream(Dissection d, in Slice s)
    {
        if (Of(d, s).Kind != RpcKind.Continuation) return MarkSize + (int)FragmentSize(s);
        foreach (ref readonly Layer layer in d.Layers)
        {
            if (layer.Protocol == RpcProtocol.Instance) return MessageSize.None;
        }
        return s.Length;
    }

    public static bool IsLast(in Slice s) => (s.UInt32(0) & LastFragment) != 0;

    public static uint FragmentSize(in Slice s) => s.UInt32(0) & ~LastFragment;

    private static bool IsCall(in Slice s, int at) =>
        s.Has(at, ProgramOffset + sizeof(uint)) && s.UInt32(at + TypeOffset) == (uint)RpcMessageType.Call && s.UInt32(at + VersionOffset) == RpcVersion;
}

/// <summary>What a layer holds.</summary>
internal enum RpcKind : byte
{
    Continuation,
    Call,
    Reply,

    /// <summary>A part of a record that has several.</summary>
    Fragment,
}
