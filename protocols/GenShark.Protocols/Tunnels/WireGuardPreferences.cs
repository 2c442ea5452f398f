namespace GenShark.Protocols;

/// <summary>What the user may choose of WireGuard.</summary>
internal sealed class WireGuardPreferences
{
    [Preference("dissect_packet", "Whether the IP dissector should dissect decrypted transport data.")]
    public bool DissectPacket { get; set; } = true;

    [Preference("keylog_file", "The path to the file which contains a list of secrets in the following format: \"<key-type> = <base64-encoded-key>\" (without quotes, leading spaces and spaces around '=' are ignored). <key-type> is one of: LOCAL_STATIC_PRIVATE_KEY, REMOTE_STATIC_PUBLIC_KEY, LOCAL_EPHEMERAL_PRIVATE_KEY or PRESHARED_KEY.")]
    public string KeylogFile { get; set; } = "";
}
