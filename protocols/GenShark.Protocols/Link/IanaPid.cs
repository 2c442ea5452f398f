namespace GenShark.Protocols;

/// <summary>What a SNAP frame with the OUI of IANA (00-00-5e) carries.</summary>
/// <seealso href="https://www.iana.org/assignments/ethernet-numbers"/>
public enum IanaPid : ushort
{
    [Name("MARS Data Messages (short form)")] MarsDataShort = 0x0001,
    [Name("Reserved for future NHRP use")] ReservedNhrp = 0x0002,
    [Name("MARS/NHRP Control Messages")] MarsControl = 0x0003,
    [Name("MARS Data Messages (long form)")] MarsDataLong = 0x0004,
    [Name("SCSP")] Scsp = 0x0005,
    [Name("VRID")] Vrid = 0x0006,
    [Name("L2TP")] L2tp = 0x0007,
    [Name("VPN ID")] VpnId = 0x0008,
    [Name("MSDP-GRE-Protocol Type")] MsdpGre = 0x0009,
}
