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
    /// <returns>The shard of each bucket of hosts.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static byte[] Make(CaptureReader reader, int last, int shards, DissectionChoices choices, Func<Session, Dissection> newDissection, CancellationToken stop)
    {
        var buckets = new HostBuckets();
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
                if (reader.CaptureFilter is { } captured && !captured.Passes(reader.Current)) continue;
                if (reader.Verdict == CaptureReader.NotJudged && own.Judge(reader.Current) == CountingFinder.IsSimple) continue;
                if (!own.TryFind(reader.Current, out ReadOnlySpan<int> found)) dissection.Dissect(reader.Current, default);
                buckets.Join(found);
            }
        }
        catch (CaptureFormatException)
        {
            // Is told by who prints the packets before the damage.
        }
        foreach (CountingFinder finder in finders) finder.AddTo(buckets);
        return buckets.Split(shards);
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
        /// <summary>The verdict on packets that go between two hosts only.</summary>
        public const int IsSimple = 0;

        private readonly HostFinder _hosts = new();
        private readonly int[] _packets = new int[HostBuckets.Count], _found = new int[HostFinder.MostLayers];

        public int Judge(in Frame frame)
        {
            bool isSure = _hosts.TryFind(frame, _found, out int count);
            _packets[_found[0]]++;
            return isSure && count == 1 ? IsSimple : 1;
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
            for (int bucket = 0; bucket < _packets.Length; bucket++) buckets.Add(bucket, _packets[bucket]);
        }
    }
}
