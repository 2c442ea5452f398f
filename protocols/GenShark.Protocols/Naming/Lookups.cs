namespace GenShark.Protocols;

/// <summary>Connections of protocols that ask one question and answer it until the end: Finger, WHOIS.</summary>
internal sealed class Lookups
{
    // More than a column shows.
    private const int MostWords = 4096;

    private readonly StateTable<uint, Lookup> _byStream = new();
    private readonly PacketMemory<LookupState> _memory = new();

    /// <summary>The message that is being walked.</summary>
    public LookupState Current { get; private set; }

    /// <summary>How many bytes the message takes that begins with these: a question ends with the line that ends its segment, an answer with the connection.</summary>
    public static int SizeOf(Dissection? d, Protocol protocol, in Slice message) =>
        d is not null && !IsQuery(d, protocol) ? MessageSize.UntilEnd : IsWhole(message) ? message.Length : MessageSize.Unknown;

    /// <summary>Shows a question, which is ASCII; one that does not end as it should is remarked on.</summary>
    public static void ShowQuestion(Dissection d, in Slice s, int field, int lacksEnd)
    {
        d.Text(field, s, new TextPart(0, s.CapturedLength));
        if (IsWhole(s)) return;
        d.Open();
        d.BeginText().Append("Missing <CR><LF>");
        d.Expert(lacksEnd, s, Severity.Warning, ExpertGroup.Malformed);
        d.Close();
    }

    /// <summary>Whether a message asks.</summary>
    public static bool IsQuery(Dissection? d, Protocol protocol) => d is not null && TextConnection.IsFromClient(d, protocol);

    /// <summary>Whether a question ends as it should.</summary>
    public static bool IsWhole(in Slice question) => question.Bytes.EndsWith("\r\n"u8);

    /// <summary>A message begins.</summary>
    public static void Enter(Dissection d, Protocol protocol, in Slice message) => d.Session.State<Lookups>().Current = Find(d, protocol, message, isWhole: true);

    /// <summary>What the Info column says of a message that is not whole.</summary>
    public static LookupState Begin(Dissection d, Protocol protocol, in Slice message) => Find(d, protocol, message, isWhole: false);

    private static LookupState Find(Dissection d, Protocol protocol, in Slice message, bool isWhole)
    {
        Lookups all = d.Session.State<Lookups>();
        bool isKnown = all._memory.TryRecall(d, message, out LookupState found);
        if (isKnown && !d.Session.IsSecondPass) return found;
        bool isQuery = IsQuery(d, protocol);
        Lookup lookup = all._byStream.GetOrAdd(d.Session, TcpConversations.StreamOf(d), out _) ??= new Lookup(WordsOf(message));
        if (!isKnown && isWhole) lookup.Take(d, isQuery, IsWhole(message));
        found = lookup.StateOf(d, isQuery);
        if (isWhole) all._memory.Remember(d, message, found);
        return found;
    }

    // Of what is said first, its first line.
    private static byte[] WordsOf(in Slice message)
    {
        ReadOnlySpan<byte> beginning = message.Bytes[..Math.Min(message.CapturedLength, MostWords)];
        var lines = new TextLines(beginning, 0, takesRest: true);
        return lines.MoveNext() ? lines.Current.Of(beginning).ToArray() : [];
    }

    /// <summary>One connection.</summary>
    private sealed class Lookup(byte[] words)
    {
        private uint _query, _answer;
        private Timestamp _asked;

        // The last question counts, if its line ends.
        public void Take(Dissection d, bool isQuery, bool isWhole)
        {
            if (!isQuery) _answer = (uint)d.Frame.Number;
            else if (isWhole) (_query, _asked) = ((uint)d.Frame.Number, d.Frame.Time);
        }

        public LookupState StateOf(Dissection d, bool isQuery) => isQuery
            ? new LookupState(_answer > 0 ? _answer : null, null, null, words)
            : new LookupState(null, _query > 0 ? _query : null, _query > 0 ? d.Frame.Time - _asked : null, words);
    }
}
