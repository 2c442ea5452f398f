namespace GenShark.Protocols;

/// <summary>Implementations of NTP private messages.</summary>
public enum NtpPrivateImplementation : byte
{
    [Name("UNIV")] Universal = 0,
    [Name("XNTPD_OLD (pre-IPv6)")] XntpdOld = 2,
    [Name("XNTPD")] Xntpd = 3,
}
