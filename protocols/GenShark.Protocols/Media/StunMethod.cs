namespace GenShark.Protocols;

/// <summary>What a message is about.</summary>
/// <seealso href="https://www.iana.org/assignments/stun-parameters"/>
public enum StunMethod : ushort
{
    [Name("Binding")] Binding = 0x001,
    [Name("SharedSecret")] SharedSecret = 0x002,
    [Name("Allocate")] Allocate = 0x003,
    [Name("Refresh")] Refresh = 0x004,
    [Name("Send")] Send = 0x006,
    [Name("Data")] Data = 0x007,
    [Name("CreatePermission")] CreatePermission = 0x008,
    [Name("Channel-Bind")] ChannelBind = 0x009,
    [Name("Connect")] Connect = 0x00a,
    [Name("ConnectionBind")] ConnectionBind = 0x00b,
    [Name("ConnectionAttempt")] ConnectionAttempt = 0x00c,
    [Name("GooglePing")] GooglePing = 0x080,
}
