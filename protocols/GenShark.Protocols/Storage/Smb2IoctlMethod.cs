namespace GenShark.Protocols;

/// <summary>How a function gets its data.</summary>
public enum Smb2IoctlMethod : byte
{
    [Name("METHOD_BUFFERED")] MethodBuffered = 0x0,
    [Name("METHOD_IN_DIRECT")] MethodInDirect = 0x1,
    [Name("METHOD_OUT_DIRECT")] MethodOutDirect = 0x2,
    [Name("METHOD_NEITHER")] MethodNeither = 0x3,
}
