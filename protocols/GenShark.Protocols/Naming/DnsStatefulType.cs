namespace GenShark.Protocols;

/// <summary>TLVs of stateful DNS operations.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8490"/>
[NameRange(4, 63, "Unassigned, reserved for DSO session-management TLVs")]
[NameRange(68, 63487, "Unassigned")]
[NameRange(63488, 64511, "Reserved for Experimental/Local Use")]
[NameRange(64512, 65535, "Reserved for future expansion")]
public enum DnsStatefulType : ushort
{
    [Name("Reserved")] Reserved = 0,
    [Name("Keep Alive")] KeepAlive = 1,
    [Name("Retry Delay")] RetryDelay = 2,
    [Name("Encryption Padding")] EncryptionPadding = 3,
    [Name("Subscribe")] Subscribe = 64,
    [Name("Push")] Push = 65,
    [Name("Unsubscribe")] Unsubscribe = 66,
    [Name("Reconfirm")] Reconfirm = 67,
}
