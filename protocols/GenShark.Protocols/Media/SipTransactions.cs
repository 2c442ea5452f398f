using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GenShark.Protocols;

/// <summary>The transactions of a session: what was asked last in each call, for what answers it or says it again.</summary>
internal sealed class SipTransactions
{
    private readonly StateTable<Key, Transaction> _byCall = new();
    private readonly PacketMemory<SipExchange> _memory = new();

    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    /// <param name="head">What its head says.</param>
    /// <param name="isStream">Whether it came in a stream.</param>
    public static SipExchange Enter(Dissection d, in Slice s, in SipHead head, bool isStream) => d.Session.State<SipTransactions>().Find(d, s, head, isStream);

    private SipExchange Find(Dissection d, in Slice s, in SipHead head, bool isStream)
    {
        if (_memory.TryRecall(d, s, out SipExchange known)) return known;
        // As in tshark, streams have no transactions: they lose nothing, so nothing is said again.
        SipExchange exchange = !isStream && head.CallId.Size > 0 && head.SequenceMethod.Size > 0 ? Find(d, s.Bytes, head) : default;
        _memory.Remember(d, s, exchange);
        return exchange;
    }

    private SipExchange Find(Dissection d, ReadOnlySpan<byte> message, in SipHead head)
    {
        (ushort source, ushort destination) = d.Session.State<UdpConversations>().Ports;
        UInt128 call = DigestOf(head.CallId.Of(message));
        var from = new PacketEnd(d.SourceAddress, source);
        var to = new PacketEnd(d.DestinationAddress, destination);
        UInt128 method = DigestOf(head.SequenceMethod.Of(message));
        int asked = Request(head, message, method, call, from, to, out Timestamp time);
        ref Transaction? own = ref _byCall.GetOrAdd(d.Session, new Key(call, from, to), out _);
        if (own is null || own.Sequence != head.Sequence) own = new Transaction(head.Sequence, method);
        int original = own.Enter(d.Frame, head, message, method);
        return new SipExchange(original, asked, asked > 0 ? MillisecondsBetween(time, d.Frame.Time) : 0, head.Kind == SipKind.Response && head.SequenceMethod.Of(message).SequenceEqual("BYE"u8));
    }

    // As in tshark, seconds and their parts are subtracted apart: what is left of a millisecond goes towards zero in each.
    private static long MillisecondsBetween(Timestamp then, Timestamp now) => (now.Seconds - then.Seconds) * 1000 + (now.Nanoseconds - then.Nanoseconds) / 1_000_000;

    // Texts may be as long as a message: what is kept of them is not.
    private static UInt128 DigestOf(ReadOnlySpan<byte> text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, digest);
        return BinaryPrimitives.ReadUInt128BigEndian(digest);
    }

    private int Request(in SipHead head, ReadOnlySpan<byte> message, UInt128 method, UInt128 call, in PacketEnd from, in PacketEnd to, out Timestamp time)
    {
        time = default;
        Transaction? asked = null;
        if (head.Kind == SipKind.Response)
        {
            asked = _byCall.Find(new Key(call, to, from));
            if (asked is null || asked.Sequence != head.Sequence || asked.Method != method) return 0;
        }
        else if (head.Method.Of(message).SequenceEqual("ACK"u8)) asked = _byCall.Find(new Key(call, from, to));
        if (asked is null) return 0;
        time = asked.Time;
        return asked.Frame;
    }

    private readonly record struct Key(UInt128 Call, PacketEnd From, PacketEnd To);

    private enum Stage : byte { Nothing, Request, Provisional, Final }

    private sealed class Transaction(uint sequence, UInt128 method)
    {
        private Stage _stage;
        private int _status;

        public uint Sequence => sequence;
        public UInt128 Method => method;
        public int Frame { get; private set; }
        public Timestamp Time { get; private set; }

        /// <summary>A message goes this way. Returns the frame of the one that it repeats; 0 if it does not.</summary>
        public int Enter(in Frame frame, in SipHead head, ReadOnlySpan<byte> message, UInt128 says)
        {
            int status = head.Kind == SipKind.Response ? head.Status(message) : 0;
            Stage stage = head.Kind == SipKind.Request ? Stage.Request : status < 200 ? Stage.Provisional : Stage.Final;
            bool repeats = stage != Stage.Provisional && stage == _stage && says == method && status == _status;
            if (repeats) return Frame;
            (_stage, _status, Frame, Time) = (stage, status, frame.Number, frame.Time);
            return 0;
        }
    }
}

/// <summary>What a message has to do with those before it.</summary>
/// <param name="Original">The frame of the message that it repeats; 0 if it is the first.</param>
/// <param name="Request">The frame of the request that it answers, or acknowledges the answer of; 0 if not known.</param>
/// <param name="Milliseconds">How long after it.</param>
/// <param name="EndsCall">Whether it answers the end of a call.</param>
internal readonly record struct SipExchange(int Original, int Request, long Milliseconds, bool EndsCall);
