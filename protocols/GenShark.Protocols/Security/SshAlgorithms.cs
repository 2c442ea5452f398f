namespace GenShark.Protocols;

/// <summary>What the names of algorithms say (RFC 4253, 6; RFC 4344; RFC 5647; those of OpenSSH).</summary>
internal static class SshAlgorithms
{
    private const string EncryptThenMac = "-etm@openssh.com";

    public static SshKeyExchange ExchangeOf(string? method) => method switch
    {
        null => SshKeyExchange.DiffieHellman,
        "curve25519-sha256" or "curve25519-sha256@libssh.org" or "curve448-sha512" => SshKeyExchange.EllipticCurve,
        _ when method.StartsWith("ecdh-sha2-", StringComparison.Ordinal) => SshKeyExchange.EllipticCurve,
        _ when method.StartsWith("diffie-hellman-group-exchange-", StringComparison.Ordinal) => SshKeyExchange.GroupExchange,
        _ => SshKeyExchange.DiffieHellman,
    };

    /// <summary>How many bytes tshark decrypts at first, if it knows the cipher; 0 if not.</summary>
    public static int BlockSize(string cipher) => cipher switch
    {
        "chacha20-poly1305@openssh.com" => sizeof(uint),
        "aes128-cbc" or "aes192-cbc" or "aes256-cbc" or "aes128-ctr" or "aes192-ctr" or "aes256-ctr" => 16,
        "aes128-gcm" or "aes256-gcm" or "aes128-gcm@openssh.com" or "aes256-gcm@openssh.com" => 16,
        _ => 0,
    };

    /// <summary>Whether heads of subtrees name the authentication code: of the one that tshark can check, and not where the cipher has its own.</summary>
    public static bool IsMacNamed(string cipher, string mac) =>
        mac == "hmac-sha2-256" && cipher is not ("chacha20-poly1305@openssh.com" or "aes128-gcm@openssh.com" or "aes256-gcm@openssh.com");

    public static bool HasPlainLength(string mac) => mac.EndsWith(EncryptThenMac, StringComparison.Ordinal);

    /// <summary>In bytes; 0 if it is none that is known.</summary>
    public static int MacSize(string mac) => (HasPlainLength(mac) ? mac[..^EncryptThenMac.Length] : mac) switch
    {
        "hmac-sha1" or "hmac-ripemd160" or "hmac-ripemd160@openssh.com" => 20,
        "hmac-sha1-96" or "hmac-md5-96" or "hmac-sha2-256-96" or "hmac-sha2-512-96" => 12,
        "hmac-md5" or "umac-128" or "umac-128@openssh.com" => 16,
        "hmac-sha2-256" => 32,
        "hmac-sha2-512" => 64,
        "umac-64" or "umac-64@openssh.com" => 8,
        _ => 0,
    };
}
