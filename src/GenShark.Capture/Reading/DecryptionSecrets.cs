namespace GenShark.Capture.Reading;

/// <summary>Keys that a capture brings along for its own packets (pcapng's Decryption Secrets Block).</summary>
/// <param name="Type">The kind of secrets: 0x544c534b for a TLS key log, 0x57474b4c for a WireGuard key log ...</param>
/// <param name="Data">The secrets as they stand in the capture.</param>
public sealed record DecryptionSecrets(uint Type, ReadOnlyMemory<byte> Data);
