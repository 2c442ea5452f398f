namespace GenShark.Protocols;

/// <summary>IGMP messages of all versions, and of protocols that borrow its number.</summary>
/// <seealso href="https://www.iana.org/assignments/igmp-type-numbers"/>
public enum IgmpType : byte
{
    [Name("Create Group Request")] CreateGroupRequest = 0x01,
    [Name("Create Group Reply")] CreateGroupReply = 0x02,
    [Name("Join Group Request")] JoinGroupRequest = 0x03,
    [Name("Join Group Reply")] JoinGroupReply = 0x04,
    [Name("Leave Group Request")] LeaveGroupRequest = 0x05,
    [Name("Leave Group Reply")] LeaveGroupReply = 0x06,
    [Name("Confirm Group Request")] ConfirmGroupRequest = 0x07,
    [Name("Confirm Group Reply")] ConfirmGroupReply = 0x08,
    [Name("Membership Query")] MembershipQuery = 0x11,
    [Name("Membership Report")] MembershipReportV1 = 0x12,
    [Name("DVMRP Protocol")] Dvmrp = 0x13,
    [Name("PIM Routing Message")] PimV1 = 0x14,
    [Name("Membership Report")] MembershipReportV2 = 0x16,
    [Name("Leave Group")] LeaveGroup = 0x17,
    [Name("Traceroute Response")] TracerouteResponse = 0x1e,
    [Name("Traceroute Query or Request")] TracerouteQuery = 0x1f,
    [Name("Membership Report")] MembershipReportV3 = 0x22,
}
