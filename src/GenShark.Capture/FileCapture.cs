using GenShark.Capture.Index;
using GenShark.Capture.Reading;

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
    private readonly string _path;
    private readonly FileCaptureOptions _options;
    private CaptureStamp? _stamp;

    /// <summary>Opens a capture; packets are read as they are asked for.</summary>
    /// <exception cref="CaptureFormatException">There is no such file, or it is no capture.</exception>
    /// <exception cref="Filters.Syntax.FilterException">The display filter is wrong.</exception>
    /// <exception cref="Writing.CaptureWriteException">The output file cannot be created.</exception>
    public FileCapture(string path, FileCaptureOptions? options = null) : base(options ??= new FileCaptureOptions())
    {
        (_path, _options) = (path, options);
        Open(UsualPatience);
    }

    /// <summary>Where the index of a capture is kept if it lies beside it: <c>trace.pcap.gsindex</c>.</summary>
    public static string IndexBeside(string path) => path + ".gsindex";

    /// <summary>The interfaces known so far.</summary>
    public IReadOnlyList<CaptureInterface> Interfaces => KnownInterfaces;

    private protected override CaptureReader OpenReader(in Patience patience) => CaptureReader.Open(_path);

    private protected override bool IsWhole => CanReadAgain;

    private protected override PacketIndex? LoadIndex()
    {
        if (_options.IndexFile is not { } file) return null;
        _stamp = CaptureStamp.Of(_path);
        return _stamp is null ? null : PacketIndex.TryLoad(file, _stamp, _options.DisplayFilter);
    }

    // Of a capture that changed meanwhile nobody knows which state was read.
    private protected override void SaveIndex(PacketIndex index)
    {
        if (_options.IndexFile is not { } file || _stamp is not { } stamp) return;
        _stamp = null;
        if (CaptureStamp.Of(_path) is { } now && now.Length == stamp.Length && now.Changed == stamp.Changed) index.Save(file, stamp, _options.DisplayFilter);
    }
}
