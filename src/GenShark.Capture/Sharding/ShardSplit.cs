using GenShark.Capture.Reading;
using GenShark.Capture.Reading.Ahead;

namespace GenShark.Capture.Sharding;

/// <summary>
/// Goes through a capture to see how its packets can be given to shards (<see cref="Shard"/>): which hosts' packets have to do with each other, and how
/// many packets they have. Reads headers; dissects only packets that may go between more than two hosts.
/// </summary>
public static class ShardSplit
{
    /// <summary>Gives the capture's hosts to shards.</summary>
    /// <param name="reader">The capture, at its beginning.</param>
    /// <param name="last">The number of the last packet to look at.</param>
    /// <param name="shards">How many shards there are.</param>
    /// <param name="choices">What the user chose.</param>
    /// <param name="newDissection">Makes a session's dissection, which wants of packets what the shards will.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>Which shard dissects which packets.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static ShardMap Make(CaptureReader reader, int last, int shards, DissectionChoices choices, Func<Session, Dissection> newDissection, CancellationToken stop)
    {
        var buckets = new HostBuckets();
        var known = new PacketBuckets();
        Dissection dissection = newDissection(new Session(choices) { Flows = buckets });
        var finders = new List<CountingFinder>();
        var work = new LongWork(null, stop);
        if (reader.CaptureFilter is null && last == int.MaxValue) reader.TryReadAhead(() => Add(finders).JudgeAhead, work);
        CountingFinder own = Add(finders);
        try
        {
            while (reader.PacketsRead < last && reader.MoveNext())
            {
                work.Pass(reader);
                if (reader.CaptureFilter is { } captured && !captured.Passes(reader.Current))
                {
                    known.Add(HostBuckets.Others);
                    continue;
                }
                int verdict = reader.Verdict == CaptureReader.NotJudged ? own.Judge(reader.Current) : reader.Verdict;
                known.Add(CountingFinder.BucketOf(verdict));
                if (CountingFinder.IsSimple(verdict)) continue;
                if (!own.TryFind(reader.Current, out ReadOnlySpan<int> found)) dissection.Dissect(reader.Current, default);
                buckets.Join(found);
            }
        }
        catch (CaptureFormatException)
        {
            // Is told by who prints the packets before the damage.
        }
        foreach (CountingFinder finder in finders) finder.AddTo(buckets);
        return new ShardMap(buckets.Split(shards), known);
    }

    private static CountingFinder Add(List<CountingFinder> finders)
    {
        var finder = new CountingFinder();
        lock (finders) finders.Add(finder);
        return finder;
    }

    /// <summary>Counts the packets of hosts.</summary>
    private sealed class CountingFinder
    {
        // Above the bucket.
        private const int MayHaveOthers = 1 << 16, IsJudged = 1 << 17;

        private readonly HostFinder _hosts = new();
        private readonly int[] _packets = new int[HostBuckets.Count], _found = new int[HostFinder.MostLayers];
        private readonly bool[] _mayAnnounce = new bool[HostBuckets.Count];

        /// <summary>The bucket of the outermost hosts of a packet that was judged.</summary>
        public static int BucketOf(int verdict) => verdict & (MayHaveOthers - 1);

        /// <summary>Whether a packet goes between two hosts only.</summary>
        public static bool IsSimple(int verdict) => (verdict & MayHaveOthers) == 0;

        public int Judge(in Frame frame)
        {
            bool isSure = _hosts.TryFind(frame, _found, out int count);
            _packets[_found[0]]++;
            if (_hosts.MayAnnounce) _mayAnnounce[_found[0]] = true;
            return _found[0] | IsJudged | (isSure && count == 1 ? 0 : MayHaveOthers);
        }

        public int JudgeAhead(in Frame frame, TextBuilder text) => Judge(frame);

        /// <summary>The buckets of the hosts that a packet goes between; false if there may be others.</summary>
        public bool TryFind(in Frame frame, out ReadOnlySpan<int> found)
        {
            bool isSure = _hosts.TryFind(frame, _found, out int count);
            found = _found.AsSpan(0, count);
            return isSure;
        }

        public void AddTo(HostBuckets buckets)
        {
            for (int bucket = 0; bucket < _packets.Length; bucket++)
            {
                buckets.Add(bucket, _packets[bucket]);
                if (_mayAnnounce[bucket]) buckets.MarkForAll(bucket);
            }
        }
    }
}
