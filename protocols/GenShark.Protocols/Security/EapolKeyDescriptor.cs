namespace GenShark.Protocols;

/// <summary>How a key packet is laid out (IEEE 802.1X-2020, 11.9).</summary>
public enum EapolKeyDescriptor : byte
{
    [Name("RC4 Descriptor")] RC4Descriptor = 1,
    [Name("EAPOL RSN Key")] EAPOLRSNKey = 2,
    [Name("EAPOL WPA Key")] EAPOLWPAKey = 254,
}
