namespace GenShark.Protocols;

/// <summary>What the user may choose of QUIC. What can't be set has its default so far.</summary>
internal sealed class QuicPreferences
{
    [Preference("reassemble_crypto_out_of_order", "Whether out-of-order CRYPTO frames should be buffered and reordered before passing them to the TLS handshake dissector.")]
    public bool ReassembleCryptoOutOfOrder { get; } = true;
}
