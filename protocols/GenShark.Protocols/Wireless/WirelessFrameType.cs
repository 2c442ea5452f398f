namespace GenShark.Protocols;

/// <summary>What a frame is for.</summary>
public enum WirelessFrameType : byte
{
    [Name("Management frame")] Management = 0,
    [Name("Control frame")] Control = 1,
    [Name("Data frame")] Data = 2,
    [Name("Extension frame")] Extension = 3,
}
