namespace GenShark.Protocols;

/// <summary>Kinds of IEEE 802.2 frames: the low bits of the control field.</summary>
public enum LlcFrameType : byte
{
    [Name("Information frame")] Information = 0,
    [Name("Supervisory frame")] Supervisory = 1,
    [Name("Unnumbered frame")] Unnumbered = 3,
}
