using System.Runtime.ExceptionServices;

namespace GenShark.Cli.Running;

/// <summary>
/// Dissects and prints on several threads, which take turns: who has the turn moves the cursor on by a few packets, then prints these while the
/// next one has the turn. So the state between packets is used by one thread at a time and in their order, a packet's dissection never leaves its
/// processor's cache, and the output is that of one thread, byte for byte.
/// </summary>
/// <param name="cursor">Dissects the packets; whoever has the turn uses it.</param>
/// <param name="newWriter">Makes a writer for each thread.</param>
/// <param name="output">Takes the text of the packets in their order.</param>
internal sealed class PrintCrew(PacketCursor cursor, Func<IPacketWriter> newWriter, StandardOutput output)
{
    // Few enough for the cache, and enough to be worth a change of turns. Dissection takes half of the time or more: more threads would wait.
    private const int BatchSize = 32, MostThreads = 4;

    private readonly Lock _turn = new();
    private readonly object _order = new();

    private Func<bool> _moveNext = () => false;
    private long _taken, _printed;
    private volatile bool _isAtEnd;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Whether it pays: only with a second processor, and where printing is about as much work as dissecting.</summary>
    public static bool Pays(PacketNeeds needs) => Environment.ProcessorCount > 1 && (needs.HasFlag(PacketNeeds.Labels) || needs.HasFlag(PacketNeeds.TextLabels));

    /// <summary>Prints packets as long as <paramref name="moveNext"/> takes one.</summary>
    /// <param name="moveNext">Moves the cursor to the next packet to print; called by one thread at a time.</param>
    /// <exception cref="IOException">A packet could not be printed.</exception>
    /// <remarks>What <paramref name="moveNext"/> throws is thrown once the packets before are printed.</remarks>
    public void Run(Func<bool> moveNext)
    {
        _moveNext = moveNext;
        var others = new List<Thread>();
        // A capture of few packets needs no other thread.
        Work(() =>
        {
            for (int i = 1; i < Math.Min(Environment.ProcessorCount, MostThreads); i++)
            {
                var other = new Thread(() => Work(null)) { Name = "Print crew", IsBackground = true };
                other.Start();
                others.Add(other);
            }
        });
        foreach (Thread other in others) other.Join();
        _failure?.Throw();
    }

    private void Work(Action? callOthers)
    {
        var batch = new Batch(cursor, newWriter());
        while (true)
        {
            long number = -1;
            WaitForTurn();
            try
            {
                if (!_isAtEnd)
                {
                    number = _taken++;
                    Take(batch);
                }
            }
            finally
            {
                _turn.Exit();
            }
            if (number < 0) return;
            if (batch.Count == BatchSize)
            {
                callOthers?.Invoke();
                callOthers = null;
            }
            Print(batch, number);
        }
    }

    // A turn is mostly shorter than it takes to wake a thread up.
    private void WaitForTurn()
    {
        const int Patience = 1000;
        var spinner = new SpinWait();
        for (int i = 0; i < Patience; i++)
        {
            if (_turn.TryEnter()) return;
            spinner.SpinOnce(sleep1Threshold: -1);
        }
        _turn.Enter();
    }

    private void Take(Batch batch)
    {
        batch.Count = 0;
        try
        {
            while (batch.Count < BatchSize && !_isAtEnd)
            {
                cursor.Use(batch.Next);
                if (_moveNext()) batch.Add();
                else _isAtEnd = true;
            }
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
    }

    private void Print(Batch batch, long number)
    {
        bool isPrinted = false;
        try
        {
            batch.Print(number > 0);
            isPrinted = true;
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
        lock (_order)
        {
            while (_printed != number) Monitor.Wait(_order);
            try
            {
                if (isPrinted && output.CanWrite) output.Write(batch.Text);
            }
            catch (IOException failure)
            {
                Fail(failure);
            }
            _printed++;
            Monitor.PulseAll(_order);
        }
    }

    // The first failure is told; what stands before it is printed.
    private void Fail(Exception failure)
    {
        Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);
        _isAtEnd = true;
    }

    /// <summary>A thread's own packets and their text.</summary>
    private sealed class Batch(PacketCursor cursor, IPacketWriter writer)
    {
        private readonly Dissection?[] _packets = new Dissection?[BatchSize];

        public TextBuilder Text { get; } = new();

        public int Count { get; set; }

        /// <summary>Where the next packet is dissected. A short capture needs few.</summary>
        public Dissection Next => _packets[Count] ??= cursor.NewDissection();

        /// <summary>Takes the packet that was dissected.</summary>
        public void Add() => _packets[Count++]!.KeepFrame();

        public void Print(bool hasPacketBefore)
        {
            Text.Clear();
            if (hasPacketBefore) writer.Continue();
            for (int i = 0; i < Count; i++) writer.Write(_packets[i]!, Text);
        }
    }
}
