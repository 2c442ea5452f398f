using GenShark.Capture.Reading;

namespace GenShark.Capture;

/// <summary>The packets of a capture file that pass a display filter: pcap, pcapng, either of them gzipped, or the standard input (<c>-</c>).</summary>
/// <example>
/// <code>
/// using var capture = new FileCapture("trace.pcapng", new() { DisplayFilter = "dns" });
/// foreach (Packet packet in capture) Console.WriteLine(packet["dns.qry.name"]);
/// </code>
/// </example>
/// <remarks>Not for several threads at once.</remarks>
public sealed class FileCapture : Capture
{
    private readonly string _path;

    /// <summary>Opens a capture; packets are read as they are asked for.</summary>
    /// <exception cref="CaptureFormatException">There is no such file, or it is no capture.</exception>
    /// <exception cref="Filters.Syntax.FilterException">The display filter is wrong.</exception>
    /// <exception cref="Writing.CaptureWriteException">The output file cannot be created.</exception>
    public FileCapture(string path, FileCaptureOptions? options = null) : base(options ?? new FileCaptureOptions())
    {
        _path = path;
        Open(UsualPatience);
    }

    /// <summary>The interfaces known so far.</summary>
    public IReadOnlyList<CaptureInterface> Interfaces => KnownInterfaces;

    private protected override CaptureReader OpenReader(in Patience patience) => CaptureReader.Open(_path);
}
