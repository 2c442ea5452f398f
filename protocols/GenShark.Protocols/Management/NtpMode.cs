namespace GenShark.Protocols;

/// <summary>Association modes of NTP.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5905"/>
public enum NtpMode : byte
{
    [Name("reserved")] Reserved = 0,
    [Name("symmetric active")] SymmetricActive = 1,
    [Name("symmetric passive")] SymmetricPassive = 2,
    [Name("client")] Client = 3,
    [Name("server")] Server = 4,
    [Name("broadcast")] Broadcast = 5,
    [Name("reserved for NTP control message")] Control = 6,
    [Name("reserved for private use")] Private = 7,
}
