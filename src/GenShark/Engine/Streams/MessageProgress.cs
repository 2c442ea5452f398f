namespace GenShark;

/// <summary>How far a message of which bytes lack has been gone through to tell its size.</summary>
/// <param name="Stage">What the protocol looks for there; 0 if it has not begun.</param>
/// <param name="Seen">How many bytes need not be looked at again.</param>
public readonly record struct MessageProgress(int Stage, int Seen);
