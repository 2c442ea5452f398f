namespace GenShark.Protocols;

/// <summary>How a time server is named (RFC 5908, 4).</summary>
public enum Dhcpv6NtpSuboption : ushort
{
    [Name("NTP Server Address")] NTPServerAddress = 1,
    [Name("NTP Multicast Address")] NTPMulticastAddress = 2,
    [Name("NTP Server FQDN")] NTPServerFQDN = 3,
}
