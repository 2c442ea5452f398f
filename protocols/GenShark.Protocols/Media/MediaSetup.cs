namespace GenShark.Protocols;

/// <summary>What was said of a stream of media before it came.</summary>
/// <param name="frame">Where.</param>
/// <param name="method">By which protocol: <c>SDP</c>.</param>
/// <param name="callId">The call that the stream belongs to; empty if it has no name.</param>
/// <param name="formats">What numbers of formats stand for in it, where they were given a name.</param>
internal sealed class MediaSetup(int frame, string method, byte[] callId, IReadOnlyDictionary<byte, byte[]> formats)
{
    public int Frame => frame;

    public string Method => method;

    public byte[] CallId => callId;

    /// <summary>The calls in which it was said so far.</summary>
    public byte[][] Calls { get; set; } = [];

    /// <summary>The name that a format was given; empty if it was not.</summary>
    public ReadOnlySpan<byte> NameOf(byte format) => formats.TryGetValue(format, out byte[]? name) ? name : default;
}
