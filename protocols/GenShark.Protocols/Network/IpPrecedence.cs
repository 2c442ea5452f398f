namespace GenShark.Protocols;

/// <summary>Precedence in the type of service.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc791"/>
public enum IpPrecedence : byte
{
    [Name("routine")] Routine = 0,
    [Name("priority")] Priority = 1,
    [Name("immediate")] Immediate = 2,
    [Name("flash")] Flash = 3,
    [Name("flash override")] FlashOverride = 4,
    [Name("CRITIC/ECP")] Critic = 5,
    [Name("internetwork control")] InternetworkControl = 6,
    [Name("network control")] NetworkControl = 7,
}
