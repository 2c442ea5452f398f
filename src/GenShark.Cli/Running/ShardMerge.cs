using GenShark.Output;

namespace GenShark.Cli.Running;

/// <summary>Puts together what shards print, in the order of the capture, with the numbers that conversations have in the whole of it.</summary>
/// <param name="shards">How many shards there are.</param>
internal sealed class ShardMerge(int shards)
{
    // More keys are not worth their memory.
    private const int MostKeys = 1 << 20;

    private readonly List<Numbering> _numberings = [];
    private readonly Dictionary<ulong, int> _shardOfKey = [];
    private readonly Place[] _places = new Place[shards];

    /// <summary>Prints the packets of a stretch of the capture.</summary>
    /// <param name="batches">What each shard has of it.</param>
    /// <param name="upto">The last packet to print.</param>
    /// <param name="output">Takes the text.</param>
    /// <returns>The last packet that was printed, or need not be; less than <paramref name="upto"/> if shards turn out not to be apart.</returns>
    /// <exception cref="IOException">As of <see cref="StandardOutput.Flush"/>.</exception>
    public int Print(ReadOnlySpan<ShardBatch> batches, int upto, StandardOutput output)
    {
        _places.AsSpan().Clear();
        while (NextLine(batches, upto) is >= 0 and int shard)
        {
            if (TakeEvents(batches, batches[shard].Lines[_places[shard].Line].Number) is > 0 and int meeting) return meeting - 1;
            Print(batches[shard], shard, output.Text);
            output.FlushIfMuch();
        }
        return TakeEvents(batches, upto) is > 0 and int last ? last - 1 : upto;
    }

    private int NextLine(ReadOnlySpan<ShardBatch> batches, int upto)
    {
        int next = -1;
        for (int shard = 0; shard < batches.Length; shard++)
        {
            IReadOnlyList<ShardLine> lines = batches[shard].Lines;
            if (_places[shard].Line == lines.Count || lines[_places[shard].Line].Number is var number && number > upto) continue;
            (next, upto) = (shard, number);
        }
        return next;
    }

    // Conversations get their numbers in the order in which they began. Returns the packet in which a shard uses another's key; 0 if there is none.
    private int TakeEvents(ReadOnlySpan<ShardBatch> batches, int upto)
    {
        while (true)
        {
            int next = -1, first = upto;
            for (int shard = 0; shard < batches.Length; shard++)
            {
                List<ShardEvent> events = batches[shard].Events;
                if (_places[shard].Event == events.Count || events[_places[shard].Event].Frame is var frame && frame > first) continue;
                (next, first) = (shard, frame);
            }
            if (next < 0) return 0;
            ShardEvent taken = batches[next].Events[_places[next].Event++];
            if (taken.Begun is { } conversation) NumberingOf(conversation).Add(next, taken.IsOfAll);
            else if (!TryTake(taken.Key, taken.IsOfAll ? ShardMap.Every : next)) return taken.Frame;
        }
    }

    private bool TryTake(ulong key, int shard)
    {
        if (_shardOfKey.TryGetValue(key, out int known)) return known == shard;
        _shardOfKey.Add(key, shard);
        return _shardOfKey.Count <= MostKeys;
    }

    private void Print(ShardBatch batch, int shard, TextBuilder text)
    {
        ref Place place = ref _places[shard];
        ShardLine line = batch.Lines[place.Line++];
        for (; place.Gap < line.GapsEnd; place.Gap++)
        {
            NumberGap gap = batch.Gaps.Gaps[place.Gap];
            text.Append(batch.Text.Span[place.Text..gap.At]).Append((ulong)NumberingOf(gap.Conversation)[shard, gap.Own]);
            place.Text = gap.At;
        }
        text.Append(batch.Text.Span[place.Text..line.End]);
        place.Text = line.End;
    }

    private Numbering NumberingOf(Type conversation)
    {
        foreach (Numbering known in _numberings)
        {
            if (known.Conversation == conversation) return known;
        }
        var numbering = new Numbering(conversation, shards);
        _numberings.Add(numbering);
        return numbering;
    }

    // How far a batch is printed.
    private struct Place
    {
        public int Line, Event, Gap, Text;
    }

    /// <summary>The numbers of the conversations of one kind.</summary>
    private sealed class Numbering(Type conversation, int shards)
    {
        private readonly List<int>[] _numbers = [.. Enumerable.Range(0, shards).Select(_ => new List<int>())];

        // Of the conversations that every shard knows, in the order in which they began; how many of them each has told of.
        private readonly List<int> _ofAll = [];
        private readonly int[] _told = new int[shards];
        private int _count;

        public Type Conversation => conversation;

        /// <summary>The number of a conversation in the capture.</summary>
        public int this[int shard, int own] => _numbers[shard][own];

        /// <summary>A conversation began in a shard; if that is known to all, each tells of it.</summary>
        public void Add(int shard, bool isOfAll)
        {
            if (!isOfAll)
            {
                _numbers[shard].Add(_count++);
                return;
            }
            if (_told[shard] == _ofAll.Count) _ofAll.Add(_count++);
            _numbers[shard].Add(_ofAll[_told[shard]++]);
        }
    }
}
