namespace GenShark.Protocols;

/// <summary>How the interface that a packet left by is told.</summary>
public enum SflowOutputFormat : byte
{
    [Name("ifindex")] Interface = 0,
    [Name("packet discarded")] Discarded = 1,
    [Name("multiple interfaces")] Multiple = 2,
}
