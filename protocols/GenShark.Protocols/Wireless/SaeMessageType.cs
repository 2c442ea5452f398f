namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum SaeMessageType : ushort
{
    [Name("Commit")] Commit = 1,
    [Name("Confirm")] Confirm = 2,
}
