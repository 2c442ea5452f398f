namespace GenShark.Protocols;

/// <summary>The keys that are known: from the capture, and from the file that the user names.</summary>
internal sealed class WireGuardKeys
{
    private readonly List<WireGuardPeer> _peers = [];
    private readonly Dictionary<WireGuardKey, WireGuardPeer> _peerOf = [];
    private readonly Dictionary<WireGuardKey, WireGuardEphemeral> _ephemerals = [];
    private int _secrets;
    private long _filed;

    // The one that a shared key belongs to which is told next.
    private WireGuardEphemeral? _latest;

    /// <summary>How many of the capture's secrets are taken in.</summary>
    public int SecretCount => _secrets;

    /// <summary>Takes in what has been told since.</summary>
    /// <param name="session">What is told.</param>
    /// <param name="count">How many of the capture's secrets count.</param>
    public void Update(Session session, int count)
    {
        for (; _secrets < count; _secrets++)
        {
            if (session.Secrets[_secrets] is { Type: DecryptionSecrets.WireGuardKeyLog } log) Read(log.Data.Span);
        }
        string file = session.Preferences<WireGuardPreferences>().KeylogFile;
        if (file.Length > 0) ReadFile(file);
    }

    /// <summary>Whether any long-term key is known.</summary>
    public bool HasPeers => _peers.Count > 0;

    /// <summary>The peer of a public key; null if nothing is known of it.</summary>
    public WireGuardPeer? Find(WireGuardKey key) => _peerOf.GetValueOrDefault(key);

    /// <summary>What is known of an ephemeral public key; null for nothing.</summary>
    public WireGuardEphemeral? FindEphemeral(WireGuardKey key) => _ephemerals.GetValueOrDefault(key);

    /// <summary>To whom a message is, by its first MAC; null if that is not known.</summary>
    public WireGuardPeer? FindReceiver(ReadOnlySpan<byte> message, ReadOnlySpan<byte> mac)
    {
        Span<byte> made = stackalloc byte[WireGuardHash.MacSize];
        foreach (WireGuardPeer peer in _peers)
        {
            WireGuardHash.Mac(peer.MacKey, message, made);
            if (made.SequenceEqual(mac)) return peer;
        }
        return null;
    }

    // The file may grow while packets come in.
    private void ReadFile(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length <= _filed) return;
            file.Position = _filed;
            byte[] bytes = new byte[file.Length - _filed];
            int read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            _filed += read;
            Read(bytes.AsSpan(0, read));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Without the file nothing is deciphered, which is all that can be said of it here.
        }
    }

    private void Read(ReadOnlySpan<byte> lines)
    {
        foreach (Range range in lines.Split((byte)'\n')) ReadLine(lines[range]);
    }

    private void ReadLine(ReadOnlySpan<byte> line)
    {
        if (line.EndsWith("\r"u8)) line = line[..^1];
        int equals = line.IndexOf((byte)'=');
        if (equals < 0 || !WireGuardKey.TryParse(line[(equals + 1)..].TrimStart((byte)' '), out WireGuardKey key)) return;
        ReadOnlySpan<byte> name = line[..equals].Trim((byte)' ');
        if (name.SequenceEqual("LOCAL_STATIC_PRIVATE_KEY"u8)) AddPeer(key.MakePublic(), key);
        else if (name.SequenceEqual("REMOTE_STATIC_PUBLIC_KEY"u8)) AddPeer(key, null);
        else if (name.SequenceEqual("LOCAL_EPHEMERAL_PRIVATE_KEY"u8)) AddEphemeral(key);
        else if (name.SequenceEqual("PRESHARED_KEY"u8)) AddShared(key);
    }

    private void AddPeer(WireGuardKey key, WireGuardKey? secret)
    {
        if (!_peerOf.TryGetValue(key, out WireGuardPeer? peer))
        {
            _peerOf.Add(key, peer = new WireGuardPeer(key));
            _peers.Add(peer);
        }
        peer.Secret ??= secret;
    }

    private void AddEphemeral(WireGuardKey secret)
    {
        WireGuardKey key = secret.MakePublic();
        if (!_ephemerals.TryGetValue(key, out _latest)) _ephemerals.Add(key, _latest = new WireGuardEphemeral(secret));
    }

    private void AddShared(WireGuardKey key)
    {
        _latest?.Shared.Add(key);
        _latest = null;
    }
}

/// <summary>A long-term public key, and its private key if that is known.</summary>
internal sealed class WireGuardPeer
{
    public WireGuardPeer(WireGuardKey key)
    {
        Key = key;
        Span<byte> bytes = stackalloc byte[WireGuardKey.Size];
        key.CopyTo(bytes);
        WireGuardHash.Hash("mac1----"u8, bytes, MacKey);
    }

    public WireGuardKey Key { get; }

    public WireGuardKey? Secret { get; set; }

    /// <summary>What the first MAC of messages to the peer is made with.</summary>
    public byte[] MacKey { get; } = new byte[WireGuardHash.Size];
}

/// <summary>A private key for one handshake, and the keys that its two sides may have agreed on before.</summary>
internal sealed record WireGuardEphemeral(WireGuardKey Secret)
{
    public List<WireGuardKey> Shared { get; } = [];
}
