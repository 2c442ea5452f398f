namespace GenShark.Protocols;

/// <summary>ARP operations.</summary>
/// <seealso href="https://www.iana.org/assignments/arp-parameters"/>
public enum ArpOpcode : ushort
{
    [Name("reserved")] Reserved = 0,
    [Name("request")] Request = 1,
    [Name("reply")] Reply = 2,
    [Name("reverse request")] ReverseRequest = 3,
    [Name("reverse reply")] ReverseReply = 4,
    [Name("drarp request")] DrarpRequest = 5,
    [Name("drarp reply")] DrarpReply = 6,
    [Name("drarp error")] DrarpError = 7,
    [Name("inverse request")] InverseRequest = 8,
    [Name("inverse reply")] InverseReply = 9,
    [Name("arp nak")] Nak = 10,
    [Name("mars request")] MarsRequest = 11,
    [Name("mars multi")] MarsMulti = 12,
    [Name("mars mserv")] MarsMserv = 13,
    [Name("mars join")] MarsJoin = 14,
    [Name("mars leave")] MarsLeave = 15,
    [Name("mars nak")] MarsNak = 16,
    [Name("mars unserv")] MarsUnserv = 17,
    [Name("mars sjoin")] MarsSjoin = 18,
    [Name("mars sleave")] MarsSleave = 19,
    [Name("mars grouplist request")] MarsGrouplistRequest = 20,
    [Name("mars grouplist reply")] MarsGrouplistReply = 21,
    [Name("mars redirect map")] MarsRedirectMap = 22,
    [Name("mapos unarp")] MaposUnarp = 23,
    [Name("experimental 1")] Experimental1 = 24,
    [Name("experimental 2")] Experimental2 = 25,
    [Name("reserved")] ReservedLast = 65535,
}
