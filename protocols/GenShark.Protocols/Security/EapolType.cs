namespace GenShark.Protocols;

/// <summary>What an EAPOL packet is (IEEE 802.1X-2020, 11.3.2).</summary>
public enum EapolType : byte
{
    [Name("EAP Packet")] EAPPacket = 0,
    [Name("Start")] Start = 1,
    [Name("Logoff")] Logoff = 2,
    [Name("Key")] Key = 3,
    [Name("Encapsulated ASF Alert")] EncapsulatedASFAlert = 4,
    [Name("MKA")] MKA = 5,
    [Name("Announcement (Generic)")] AnnouncementGeneric = 6,
    [Name("Announcement (Specific)")] AnnouncementSpecific = 7,
    [Name("Announcement Request")] AnnouncementRequest = 8,
}
