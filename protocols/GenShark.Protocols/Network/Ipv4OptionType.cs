namespace GenShark.Protocols;

/// <summary>Types of IPv4 options: copied flag, class and number in one byte.</summary>
/// <seealso href="https://www.iana.org/assignments/ip-parameters"/>
public enum Ipv4OptionType : byte
{
    EndOfOptions = 0,
    NoOperation = 1,
    RecordRoute = 7,
    MtuProbe = 11,
    MtuReply = 12,
    QuickStart = 25,
    Timestamp = 68,
    Traceroute = 82,
    Security = 130,
    LooseSourceRoute = 131,
    ExtendedSecurity = 133,
    CommercialSecurity = 134,
    StreamIdentifier = 136,
    StrictSourceRoute = 137,
    RouterAlert = 148,
    SelectiveDirectedBroadcast = 149,
}
