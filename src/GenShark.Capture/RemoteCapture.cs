using GenShark.Capture.Live;

namespace GenShark.Capture;

/// <summary>A live capture on another machine, where rpcapd runs: only with a libpcap that was built with rpcap.</summary>
public sealed class RemoteCapture : LiveCapture
{
    /// <summary>The port that rpcapd listens on.</summary>
    public const int DefaultPort = 2002;

    /// <summary>Makes a capture, which captures nothing until it is asked to; if libpcap cannot, it says so then.</summary>
    /// <param name="host">The other machine's name or address.</param>
    /// <param name="interface">The name of its interface.</param>
    /// <param name="port">The port of its rpcapd.</param>
    /// <param name="options">What is captured, and how.</param>
    public RemoteCapture(string host, string @interface, int port = DefaultPort, LiveCaptureOptions? options = null)
        : base($"rpcap://{host}:{port}/{@interface}", options)
    {
    }
}
