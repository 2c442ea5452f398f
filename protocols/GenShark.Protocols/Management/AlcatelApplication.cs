namespace GenShark.Protocols;

/// <summary>Application types of Alcatel-Lucent telephones.</summary>
public enum AlcatelApplication : byte
{
    [Name("NOE")] Noe = 0,
    [Name("SIP")] Sip = 1,
}
