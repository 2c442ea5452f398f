namespace GenShark.Protocols;

/// <summary>Why a session is refused (RFC 1002, 4.3.4).</summary>
public enum NbssError : byte
{
    [Name("Not listening on called name")] NotListeningOnCalledName = 0x80,
    [Name("Not listening for calling name")] NotListeningForCallingName = 0x81,
    [Name("Called name not present")] CalledNameNotPresent = 0x82,
    [Name("Called name present, but insufficient resources")] CalledNamePresentButInsufficientResources = 0x83,
    [Name("Unspecified error")] UnspecifiedError = 0x8f,
}
