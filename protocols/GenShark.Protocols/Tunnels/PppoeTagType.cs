namespace GenShark.Protocols;

/// <summary>Types of PPPoE tags.</summary>
public enum PppoeTagType : ushort
{
    [Name("End-Of-List")] EndOfList = 0x0000,
    [Name("Service-Name")] ServiceName = 0x0101,
    [Name("AC-Name")] ACName = 0x0102,
    [Name("Host-Uniq")] HostUniq = 0x0103,
    [Name("AC-Cookie")] ACCookie = 0x0104,
    [Name("Vendor-Specific")] VendorSpecific = 0x0105,
    [Name("Credits")] Credits = 0x0106,
    [Name("Metrics")] Metrics = 0x0107,
    [Name("Sequence Number")] SequenceNumber = 0x0108,
    [Name("Credit Scale Factor")] CreditScaleFactor = 0x0109,
    [Name("Relay-Session-Id")] RelaySessionId = 0x0110,
    [Name("HURL")] Hurl = 0x0111,
    [Name("MOTM")] Motm = 0x0112,
    [Name("PPP-Max-Payload")] PPPMaxPayload = 0x0120,
    [Name("IP Route Add")] IPRouteAdd = 0x0121,
    [Name("Service-Name-Error")] ServiceNameError = 0x0201,
    [Name("AC-System-Error")] ACSystemError = 0x0202,
    [Name("Generic-Error")] GenericError = 0x0203,
}
