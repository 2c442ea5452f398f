namespace GenShark.Protocols;

/// <summary>Kinds of PXE boot servers.</summary>
public enum PxeBootServerType : ushort
{
    [Name("PXE bootstrap server")] PxeBootstrap = 0,
    [Name("Microsoft Windows NT Boot Server")] MicrosoftWindowsNt = 1,
    [Name("Intel LCM Boot Server")] IntelLcm = 2,
    [Name("DOS/UNDI Boot Server")] DosUndi = 3,
    [Name("NEC ESMPRO Boot Server")] NecEsmpro = 4,
    [Name("IBM WSoD Boot Server")] IbmWsod = 5,
    [Name("IBM LCCM Boot Server")] IbmLccm = 6,
    [Name("CA Unicenter TNG Boot Server")] CaUnicenterTng = 7,
    [Name("HP OpenView Boot Server")] HpOpenView = 8,
    [Name("PXE API Test server")] PxeApiTest = 65535,
}
