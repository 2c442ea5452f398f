using GenShark.Capture.Reading;
using GenShark.Capture.Sharding;
using GenShark.Cli.Options;
using GenShark.Filters;
using GenShark.Output;

namespace GenShark.Cli.Running;

/// <summary>
/// Dissects and prints on several threads, each the packets between some of the hosts (<see cref="Shard"/>), with a session of its own: what is kept
/// between packets is shared by none. The output is that of one thread, byte for byte. Ends early where packets of several shards turn out to have to do
/// with each other: the rest is another's.
/// </summary>
internal sealed class ShardCrew : IDisposable
{
    private const int MostShards = 8;

    // In bytes: less is read before threads have begun.
    private const long LeastLength = 8 << 20;

    private readonly StandardOutput _output;
    private readonly Action<int>? _forgetting;
    private readonly CancellationTokenSource _done;
    private readonly ShardWorker[] _workers;

    /// <summary>Looks through the capture for how its packets are given to shards.</summary>
    /// <param name="options">What is read and printed.</param>
    /// <param name="filter">Which packets are printed; null for all.</param>
    /// <param name="needs">What that needs.</param>
    /// <param name="shards">How many threads work.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="CaptureFormatException">The capture cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public ShardCrew(TsharkOptions options, DisplayFilter? filter, PacketNeeds needs, int shards, StandardOutput output, CancellationToken stop)
    {
        (_output, _forgetting) = (output, options.Dissection.Forgetting);
        _done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using CaptureReader reader = ReadRun.Open(options);
        ShardMap map = ShardSplit.Make(
            reader, ReadRun.LastOf(options), shards, options.Dissection.ToChoices(), session => new PacketCursor(reader, filter, needs, ReadRun.FieldsOf(options), session).Dissection, stop);
        _workers = [.. Enumerable.Range(0, shards).Select(own => new ShardWorker(options, filter, needs, new Shard(map, own), shards, _done.Token))];
    }

    /// <summary>How far it is: bytes, and packets.</summary>
    public (long Bytes, int Packets) Progress => _workers[0].Progress;

    /// <summary>How many shards pay for a capture; one if none do.</summary>
    public static int ShardsFor(CaptureReader reader) => reader.Length < LeastLength ? 1 : Math.Min(Environment.ProcessorCount, MostShards);

    /// <summary>
    /// Whether a capture's packets can be printed in shards: the values of fields, where that needs what is kept of connections, and nothing that
    /// is told of all packets together.
    /// </summary>
    public static bool CanPrint(TsharkOptions options, CaptureReader reader, DisplayFilter? filter, PacketCursor cursor, IPacketWriter? writer) =>
        writer is FieldsPrinter && cursor.Dissection is { Plan.KeepsState: true, WantsColumns: false } && options is { LineBuffered: false, Dissection.MostStates: >= MostShards }
        && reader is { IsCompressed: false, Paths.Count: > 0 } && (filter is null || !options.Fields.Any(IsSinceDisplayed) && !filter.Fields.Any(field => IsSinceDisplayed(field.Name) || IsNumber(field.Name)));

    // The packet before that passed the filter may be another shard's.
    private static bool IsSinceDisplayed(string field) => field == "frame.time_delta_displayed";

    private static bool IsNumber(string field) => Registry.FieldsNamed(field).Any(known => known.Counts is not null);

    /// <summary>Prints packets from the first on.</summary>
    /// <returns>The number of the first packet that is not printed yet; 0 if all are.</returns>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; all packets before are printed.</exception>
    /// <exception cref="IOException">The packets could not be printed.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; what is printed is complete.</exception>
    public int Print()
    {
        foreach (ShardWorker worker in _workers) worker.Start();
        var merge = new ShardMerge(_workers.Length);
        var batches = new ShardBatch[_workers.Length];
        while (true)
        {
            for (int i = 0; i < batches.Length; i++) batches[i] = _workers[i].Take();
            ShardBatch first = batches.MinBy(batch => batch.Upto)!;
            int upto = merge.Print(batches, first.Upto, _output);
            if (upto < first.Upto) return upto + 1;
            if (first is { IsLast: true, Upto: < int.MaxValue, Failure: null }) return first.Upto + 1;
            if (first.IsLast) TellWhatIsForgotten();
            first.Failure?.Throw();
            if (first.IsLast) return 0;
            for (int i = 0; i < batches.Length; i++) _workers[i].Return(batches[i]);
        }
    }

    // Once, as one session does.
    private void TellWhatIsForgotten()
    {
        int frame = _workers.Where(worker => worker.ForgotAt > 0).Select(worker => worker.ForgotAt).DefaultIfEmpty().Min();
        if (frame > 0) _forgetting?.Invoke(frame);
    }

    public void Dispose()
    {
        _done.Cancel();
        foreach (ShardWorker worker in _workers) worker.Dispose();
        _done.Dispose();
    }
}
