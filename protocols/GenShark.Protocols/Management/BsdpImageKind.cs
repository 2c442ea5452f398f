namespace GenShark.Protocols;

/// <summary>Kinds of boot images of Apple's boot service discovery.</summary>
public enum BsdpImageKind : byte
{
    [Name("Mac OS 9")] MacOs9 = 0,
    [Name("Mac OS X")] MacOsX = 1,
    [Name("Mac OS X Server")] MacOsXServer = 2,
    [Name("Hardware Diagnostics")] HardwareDiagnostics = 3,
}
