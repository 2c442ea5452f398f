using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace GenShark.Cli.Running;

/// <summary>
/// Prints packets on a thread of its own, in their order, while the cursor goes on to the next ones. Few wait at a time: a cursor that is
/// faster waits.
/// </summary>
internal sealed class Printer
{
    // A packet handed over alone would cost more than printing a line of it.
    private const int BatchSize = 16, BatchCount = 3;

    private readonly PacketCursor _cursor;
    private readonly Action<Dissection> _print;
    private readonly BlockingCollection<Batch> _free = [], _full = [];
    private readonly Thread _thread;
    private Batch _batch;
    private volatile ExceptionDispatchInfo? _failure;

    /// <param name="cursor">Dissects the packets.</param>
    /// <param name="print">Prints one; called on one thread only.</param>
    public Printer(PacketCursor cursor, Action<Dissection> print)
    {
        (_cursor, _print) = (cursor, print);
        _batch = new Batch(cursor);
        for (int i = 1; i < BatchCount; i++) _free.Add(new Batch(cursor));
        cursor.Use(_batch.Next);
        _thread = new Thread(PrintAll) { Name = "Printer", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Whether it pays: only with a second processor, and where printing is about as much work as dissecting.</summary>
    public static bool Pays(PacketNeeds needs) => Environment.ProcessorCount > 1 && (needs & PacketNeeds.Labels) == PacketNeeds.Labels;

    /// <summary>Takes the packet that the cursor is at.</summary>
    /// <exception cref="IOException">An earlier packet could not be printed.</exception>
    public void Add()
    {
        _batch.Next.KeepFrame();
        if (++_batch.Count == BatchSize)
        {
            _full.Add(_batch);
            _batch = _free.Take();
            _failure?.Throw();
        }
        _cursor.Use(_batch.Next);
    }

    /// <summary>Waits until all is printed.</summary>
    /// <exception cref="IOException">A packet could not be printed.</exception>
    public void End()
    {
        _full.Add(_batch);
        _full.CompleteAdding();
        _thread.Join();
        _failure?.Throw();
    }

    private void PrintAll()
    {
        foreach (Batch batch in _full.GetConsumingEnumerable())
        {
            if (_failure is null) Print(batch);
            batch.Count = 0;
            _free.Add(batch);
        }
    }

    private void Print(Batch batch)
    {
        try
        {
            for (int i = 0; i < batch.Count; i++) _print(batch[i]);
        }
        catch (Exception failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
        }
    }

    /// <summary>Packets that are handed over together.</summary>
    private sealed class Batch(PacketCursor cursor)
    {
        private readonly Dissection?[] _packets = new Dissection?[BatchSize];

        public int Count { get; set; }

        /// <summary>Where the next packet is dissected. A short capture needs few.</summary>
        public Dissection Next => _packets[Count] ??= cursor.NewDissection();

        public Dissection this[int index] => _packets[index]!;
    }
}
