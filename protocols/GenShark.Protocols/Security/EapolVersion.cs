namespace GenShark.Protocols;

/// <summary>Versions of IEEE 802.1X.</summary>
public enum EapolVersion : byte
{
    [Name("802.1X-2001")] N8021X2001 = 1,
    [Name("802.1X-2004")] N8021X2004 = 2,
    [Name("802.1X-2010")] N8021X2010 = 3,
}
