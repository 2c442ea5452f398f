using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using GenShark.Capture.Reading;
using GenShark.Cli.Options;
using GenShark.Filters;
using GenShark.Output;

namespace GenShark.Cli.Running;

/// <summary>The thread of a shard: reads the whole capture, dissects the shard's own packets, and hands out their text stretch by stretch.</summary>
internal sealed class ShardWorker : IDisposable
{
    // In packets: enough to be worth a change of threads, few enough to wait in memory.
    private const int StretchSize = 8192;

    private const int BatchesInFlight = 3;

    private readonly BlockingCollection<ShardBatch> _ready = [], _free = [];
    private readonly Thread _thread;
    private readonly CaptureReader _reader;
    private readonly PacketCursor _cursor;
    private readonly Shard _shard;
    private readonly FieldSelection _fields;
    private readonly FieldsPrinter _printer;
    private readonly CancellationToken _done;
    private readonly int _last;

    /// <param name="options">What is read and printed.</param>
    /// <param name="filter">Which packets are printed; null for all.</param>
    /// <param name="needs">What that needs.</param>
    /// <param name="shard">The shard.</param>
    /// <param name="shards">How many shards there are.</param>
    /// <param name="done">Nobody wants any more.</param>
    public ShardWorker(TsharkOptions options, DisplayFilter? filter, PacketNeeds needs, Shard shard, int shards, CancellationToken done)
    {
        (_shard, _done, _last) = (shard, done, ReadRun.LastOf(options));
        DissectionChoices choices = options.Dissection.ToChoices();
        var session = new Session(choices.With(shard.LimitOf(choices.Limit, shards))) { Flows = shard };
        _reader = ReadRun.Open(options);
        _cursor = new PacketCursor(_reader, filter, needs, ReadRun.FieldsOf(options), session) { Stop = done };
        _fields = WriterFactory.SelectFields(options);
        _printer = new FieldsPrinter(_fields, options.FieldsOptions);
        for (int i = 0; i < BatchesInFlight; i++) _free.Add(new ShardBatch(), CancellationToken.None);
        _thread = new Thread(Run) { Name = "Shard", IsBackground = true };
    }

    /// <summary>The first packet with which something was forgotten; 0 if there was none.</summary>
    public int ForgotAt => _shard.ForgotAt;

    /// <summary>How far it is: bytes, and packets.</summary>
    public (long Bytes, int Packets) Progress => (_reader.Position, _reader.PacketsRead);

    public void Start() => _thread.Start();

    /// <summary>The next batch, once it is there. Not behind the last.</summary>
    public ShardBatch Take() => _ready.Take();

    /// <summary>A batch is printed.</summary>
    public void Return(ShardBatch batch) => _free.Add(batch);

    /// <summary>Waits for the thread. Nobody wants any more.</summary>
    public void Dispose()
    {
        _free.CompleteAdding();
        if (_thread.IsAlive) _thread.Join();
        _ready.Dispose();
        _free.Dispose();
        _reader.Dispose();
    }

    private void Run()
    {
        for (long upto = StretchSize; _free.TryTake(out ShardBatch? batch, Timeout.Infinite); upto += StretchSize)
        {
            batch.Clear();
            _fields.Gaps = batch.Gaps;
            Fill(batch, (int)Math.Min(upto, _last));
            batch.Events.AddRange(_shard.Events);
            _shard.Events.Clear();
            _ready.Add(batch);
            if (batch.IsLast) return;
        }
    }

    private void Fill(ShardBatch batch, int last)
    {
        try
        {
            while (_cursor.MoveNext(last) && _shard.EndsAt == 0)
            {
                _printer.Write(_cursor.Dissection, batch.Text);
                batch.Add(_cursor.Frame.Number);
            }
            if (_shard.EndsAt == 0 && last < _last && _reader.PacketsRead == last) batch.GoOn(last);
            else batch.End(EndOf(int.MaxValue));
        }
        catch (CaptureFormatException damage)
        {
            batch.End(EndOf(int.MaxValue), _shard.EndsAt == 0 ? damage : null);
        }
        catch (OperationCanceledException stopped) when (_done.IsCancellationRequested)
        {
            batch.End(EndOf(_reader.PacketsRead), stopped);
        }
        catch (Exception failure)
        {
            batch.End(EndOf(_cursor.Frame.Number - 1), failure);
        }
    }

    private int EndOf(int upto) => _shard.EndsAt > 0 ? Math.Min(upto, _shard.EndsAt - 1) : upto;
}
