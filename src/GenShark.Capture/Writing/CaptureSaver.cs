using GenShark.Capture.Reading;

namespace GenShark.Capture.Writing;

/// <summary>Saves packets of a capture while it is read: to one file, or to one after the other.</summary>
/// <example>
/// <code>
/// using var reader = CaptureReader.Open("all.pcapng");
/// using var saver = new CaptureSaver(reader, "small.pcapng");
/// while (reader.MoveNext()) if (reader.Current.Length &lt; 100) saver.Save();
/// </code>
/// </example>
/// <remarks>From pcapng to pcapng blocks are copied: options, comments, names, secrets, statistics, sections stay as they are.</remarks>
public sealed class CaptureSaver : IDisposable
{
    private readonly CaptureReader _source;
    private readonly string _path;
    private readonly SaveOptions _options;
    private readonly SavedRecords _records;
    private readonly RotatedNames? _names;
    private CaptureOutput? _output;
    private long _packetsInFile;
    private DateTime _switchAt = DateTime.MaxValue;

    /// <param name="source">The capture, of which no packet was read yet; it stays the caller's to dispose.</param>
    /// <param name="path">The file; <c>-</c> is the standard output. With rotation, names are made of it.</param>
    /// <param name="options">Format and limits; null for one pcapng file.</param>
    /// <exception cref="CaptureWriteException">The file cannot be created, or the format cannot hold the capture.</exception>
    public CaptureSaver(CaptureReader source, string path, SaveOptions? options = null)
    {
        (_source, _path, _options) = (source, path, options ?? new SaveOptions());
        if (IsRead(path)) throw CaptureWriteException.IsBeingRead(path);
        if (_options.Rotation is { } rotation) _names = new RotatedNames(path, rotation.Files);
        _records = SavedRecords.Choose(source, _options.Format, () => Output);
        Begin();
    }

    /// <summary>How many packets have been saved.</summary>
    public long PacketsSaved { get; private set; }

    /// <summary>How many files have been begun.</summary>
    public int FilesBegun { get; private set; }

    /// <summary>Whether one of the limits is reached: nothing more is saved.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Whether files change with time: <see cref="Tick"/> is then to be called while no packets come.</summary>
    public bool IsTimed => _options.Rotation is { IsTimed: true };

    private CaptureOutput Output => _output ?? throw new ObjectDisposedException(nameof(CaptureSaver));

    /// <summary>Saves the packet that the source read last.</summary>
    /// <exception cref="CaptureWriteException">The packet does not fit the format; the disk is full, or nobody reads any more.</exception>
    public void Save()
    {
        if (IsDone) return;
        Tick();
        if (IsDone || !_records.Append(_source, Output.Buffer)) return;
        PacketsSaved++;
        _packetsInFile++;
        Output.FlushIfMuch();
        IsDone = PacketsSaved == _options.MostPackets || _options.MostBytes > 0 && Output.Length >= _options.MostBytes && _options.Rotation is null;
        if (!IsDone && IsFull) GoOn();
    }

    /// <summary>Begins the next file if it is time for it.</summary>
    public void Tick()
    {
        if (!IsDone && IsTimed && DateTime.UtcNow >= _switchAt) GoOn();
    }

    /// <summary>Hands what waits to the operating system.</summary>
    public void Flush() => _output?.Flush();

    public void Dispose()
    {
        CaptureOutput? output = _output;
        _output = null;
        output?.Dispose();
    }

    private bool IsFull => _options.Rotation is { } rotation
        && (rotation.Packets > 0 && _packetsInFile >= rotation.Packets || rotation.Bytes > 0 && Output.Length >= rotation.Bytes);

    private void GoOn()
    {
        IsDone = FilesBegun == _options.MostFiles;
        if (IsDone) return;
        Output.Dispose();
        Begin();
        _names?.DeleteOldest();
    }

    private void Begin()
    {
        DateTime now = DateTime.UtcNow;
        _output = new CaptureOutput(_names?.Next(now.ToLocalTime()) ?? _path);
        FilesBegun++;
        _packetsInFile = 0;
        _switchAt = NextSwitch(now);
        _records.Begin(Output.Buffer);
        Output.Flush();
    }

    private DateTime NextSwitch(DateTime now)
    {
        DateTime at = _options.Rotation?.Duration is { } duration ? now + duration : DateTime.MaxValue;
        if (_options.Rotation?.Interval is not { } interval) return at;
        long passed = (now - DateTime.UnixEpoch).Ticks;
        DateTime next = DateTime.UnixEpoch.AddTicks((passed / interval.Ticks + 1) * interval.Ticks);
        return next < at ? next : at;
    }

    // To cut a file that is read would take its packets away.
    private bool IsRead(string path) =>
        path != "-" && File.Exists(path) && _source.Paths.Any(read => Real(read) == Real(path));

    private static string Real(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
}
