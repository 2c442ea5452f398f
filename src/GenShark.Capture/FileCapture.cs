using GenShark.Capture.Index;
using GenShark.Capture.Reading;
using GenShark.Capture.Writing;

namespace GenShark.Capture;

/// <summary>The packets of a capture file that pass a display filter: pcap or pcapng, also compressed with gzip, Zstandard or LZ4, or the standard input (<c>-</c>).</summary>
/// <example>
/// <code>
/// using var capture = new FileCapture("trace.pcapng", new() { DisplayFilter = "dns" });
/// foreach (Packet packet in capture) Console.WriteLine(packet.Get("dns.qry.name"));
/// </code>
/// </example>
/// <remarks>Not for several threads at once.</remarks>
public sealed class FileCapture : Capture
{
    private const int Tick = 50;

    /// <summary>The length of the shortest header, and of the first record behind it: no capture is told by less.</summary>
    private const int ShortestBeginning = 28;

    private readonly IReadOnlyList<string> _paths;
    private readonly ManualResetEventSlim _stopped = new();
    private readonly FileCaptureOptions _options;
    private CaptureStamp? _stamp;

    /// <summary>Opens a capture; packets are read as they are asked for.</summary>
    /// <exception cref="CaptureFormatException">There is no such file, or it is no capture.</exception>
    /// <exception cref="Filters.Syntax.FilterException">The display filter is wrong.</exception>
    /// <exception cref="CaptureWriteException">The output file cannot be created.</exception>
    /// <exception cref="Live.LiveCaptureException">The capture filter is wrong, or there is no libpcap to compile it.</exception>
    public FileCapture(string path, FileCaptureOptions? options = null) : this([path], options)
    {
    }

    /// <summary>Opens several captures as one: packets in the order of their times, those of one time in the order of the captures.</summary>
    /// <inheritdoc cref="FileCapture(string, FileCaptureOptions)"/>
    public FileCapture(IReadOnlyList<string> paths, FileCaptureOptions? options = null) : base(options ??= new FileCaptureOptions())
    {
        (_paths, _options) = (paths, options);
        if (options.Follow && (paths.Count > 1 || paths[0] == "-")) throw new ArgumentException("One file can be followed, not several or a pipe.", nameof(options));
        if (options.Follow && options.Reader == CaptureAccess.Libpcap) throw new ArgumentException("libpcap follows no file: leave the reader to GenShark.", nameof(options));
        if (options.TwoPasses && (options.Follow || paths.Contains("-"))) throw new ArgumentException("A file that is still written, or a pipe, can't be gone through twice.", nameof(options));
        try
        {
            Open(options.Follow ? Patience.None : UsualPatience);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Ends the walks over a file that is followed, where they wait for more; may come from any thread.</summary>
    public void Stop() => _stopped.Set();

    /// <summary>Where the index of a capture is kept if it lies beside it: <c>trace.pcap.gsindex</c>.</summary>
    public static string IndexBeside(string path) => path + ".gsindex";

    /// <summary>The interfaces known so far.</summary>
    public IReadOnlyList<CaptureInterface> Interfaces => KnownInterfaces;

    private protected override CaptureReader? OpenReader(in Patience patience)
    {
        while (_options.Follow && !HasBegun)
        {
            if (!Rest(patience)) return null;
        }
        CaptureReader reader = Open();
        if (!_options.Follow || !reader.IsCompressed) return reader;
        reader.Dispose();
        throw CaptureFormatException.CannotFollow(_paths[0]);
    }

    private CaptureReader Open()
    {
        CaptureReader reader = _options.Follow ? CaptureReader.OpenGrowing(_paths[0], _options.Reader) : CaptureReader.Open(_paths, _options.Reader);
        try
        {
            reader.BpfFilter = _options.BpfFilter;
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    // A header that is not whole yet is no damage.
    private bool HasBegun
    {
        get
        {
            if (new FileInfo(_paths[0]) is { Exists: true, Length: < ShortestBeginning }) return false;
            try
            {
                Open().Dispose();
                return true;
            }
            catch (CaptureFormatException unfinished) when (unfinished.Problem == CaptureProblem.CutShort)
            {
                return false;
            }
        }
    }

    private protected override bool Await(CaptureReader reader, in Patience patience)
    {
        if (!_options.Follow || reader.IsCompressed) return false;
        while (!reader.HasMore)
        {
            if (!Rest(patience)) return false;
        }
        return true;
    }

    private protected override FirstPass? PassOnce()
    {
        if (!_options.TwoPasses) return null;
        using CaptureReader reader = Open();
        return FirstPass.Run(reader, _options);
    }

    private protected override bool IsGrowing => _options.Follow;

    // False if there is no more time, or nobody waits any more.
    private bool Rest(in Patience patience) => !patience.IsOver && !_stopped.Wait(Tick) && !patience.IsOver;

    private protected override bool IsWhole => CanReadAgain && !_options.Follow;

    private protected override CaptureReader? OpenForStatistics() => IsWhole && !_options.TwoPasses ? Open() : null;

    private protected override PacketIndex? LoadIndex()
    {
        if (_options.IndexFile is not { } file || _paths.Count > 1 || !IsWhole) return null;
        _stamp = CaptureStamp.Of(_paths[0]);
        return _stamp is null ? null : PacketIndex.TryLoad(file, _stamp, Filters);
    }

    // Of a capture that changed meanwhile nobody knows which state was read.
    private protected override void SaveIndex(PacketIndex index)
    {
        if (_options.IndexFile is not { } file || _stamp is not { } stamp) return;
        _stamp = null;
        if (CaptureStamp.Of(_paths[0]) is not { } now || now.Length != stamp.Length || now.Changed != stamp.Changed) return;
        try
        {
            index.Save(file, stamp, Filters);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw CaptureWriteException.CannotCreate(file, cause);
        }
    }

    // What packets pass depends on: what is decoded otherwise passes others.
    private string Filters
    {
        get
        {
            string[] choices =
            [
                .. _options.DecodeAs.Select(choice => $"{choice.Key},{choice.Value}"), .. _options.DisableProtocol, "", .. _options.OnlyProtocols, "",
                .. _options.OverridePreferences.Select(choice => $"{choice.Key}:{choice.Value}"),
            ];
            string filters = _options.BpfFilter.Length == 0 ? _options.DisplayFilter : $"{_options.DisplayFilter}\0{_options.BpfFilter}";
            if (_options.TwoPasses) filters += "\0-2";
            return choices.Length == 2 ? filters : $"{filters}\0{string.Join('\0', choices)}";
        }
    }
}
