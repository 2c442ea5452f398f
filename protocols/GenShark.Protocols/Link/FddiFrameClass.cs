namespace GenShark.Protocols;

/// <summary>Class, length and format of FDDI frames: the high bits of the frame control.</summary>
/// <seealso href="https://www.iso.org/standard/16650.html"/>
public enum FddiFrameClass : byte
{
    [Name("Void")] Void = 0x0,
    [Name("SMT")] Smt = 0x4,
    [Name("Async LLC")] AsyncLlc = 0x5,
    [Name("Implementor Async")] ImplementorAsync = 0x6,
    [Name("Nonrestricted Token")] NonrestrictedToken = 0x8,
    [Name("MAC")] Mac = 0xc,
    [Name("Sync LLC")] SyncLlc = 0xd,
    [Name("Implementor Sync")] ImplementorSync = 0xe,
}

/// <summary>Station management frames of FDDI.</summary>
public enum FddiSmtSubtype : byte
{
    [Name("Info")] Info = 1,
    [Name("Next Station Address")] NextStationAddress = 15,
}

/// <summary>Frames of FDDI's media access control.</summary>
public enum FddiMacSubtype : byte
{
    [Name("Beacon")] Beacon = 2,
    [Name("Claim")] Claim = 3,
}
