namespace GenShark;

/// <summary>Keys that a capture brings along for its own packets (pcapng's Decryption Secrets Block).</summary>
/// <param name="Type">The kind of secrets: <see cref="TlsKeyLog"/>, <see cref="WireGuardKeyLog"/> ...</param>
/// <param name="Data">The secrets as they stand in the capture.</param>
/// <param name="After">How many packets stand before them: those cannot be deciphered with them.</param>
public sealed record DecryptionSecrets(uint Type, ReadOnlyMemory<byte> Data, int After = 0)
{
    /// <summary>Lines of labels and secrets, as <c>SSLKEYLOGFILE</c> makes browsers write them.</summary>
    public const uint TlsKeyLog = 0x544c534b;

    /// <summary>Lines of names and keys, as WireGuard's <c>extract-handshakes.sh</c> writes them.</summary>
    public const uint WireGuardKeyLog = 0x57474b4c;
}
