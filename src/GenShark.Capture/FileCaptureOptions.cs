using GenShark.Capture.Reading;

namespace GenShark.Capture;

/// <summary>How a <see cref="FileCapture"/> reads.</summary>
public sealed record FileCaptureOptions : CaptureOptions
{
    public FileCaptureOptions() { }

    /// <summary>What any capture's options say, to be added to.</summary>
    public FileCaptureOptions(CaptureOptions options) : base(options) { }

    /// <summary>
    /// A file to keep the index in (see <c>Index/README.md</c>), written when the capture has been read to its end; null for none. A capture
    /// that has one, made with the same filter and not changed since, is not read to be counted, and <see cref="Capture.DissectAlone"/>
    /// is immediate everywhere. <see cref="FileCapture.IndexBeside"/> tells the usual name.
    /// </summary>
    public string? IndexFile { get; init; }

    /// <summary>How the file is read; all ways give the same packets.</summary>
    public CaptureAccess Reader { get; init; }

    /// <summary>
    /// Which packets belong to the capture at all, in libpcap's language: those that <c>tcpdump -r</c> shows; empty for all. The others keep their
    /// numbers, and count for nothing else: times, conversations. Needs libpcap, which compiles it.
    /// </summary>
    public string BpfFilter { get; init; } = "";

    /// <summary>
    /// Whether the file is gone through twice (tshark's <c>-2</c>): packets then show what only later ones tell: in which frame their response is, or
    /// where they are put together. All of them are dissected when the capture is opened, and what they tell is kept: about as much memory as
    /// <see cref="CaptureOptions.HistoryPackets"/> takes, for every packet. <see cref="FirstPass"/> has read filters (<c>-R</c>) too.
    /// </summary>
    public bool TwoPasses { get; init; }

    /// <summary>
    /// Whether to wait, at the end of a file that is not compressed, for what is still written to it: a walk then ends with
    /// <see cref="FileCapture.Stop"/>, or with its own limits. Not with <see cref="CaptureAccess.Libpcap"/>. What stands half written at the end is no damage, but waited for. A
    /// compressed file is refused: where its data end is known only when no more come.
    /// </summary>
    public bool Follow { get; init; }
}
