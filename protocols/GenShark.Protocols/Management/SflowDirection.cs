namespace GenShark.Protocols;

/// <summary>Which way an interface works.</summary>
public enum SflowDirection : uint
{
    [Name("Full-Duplex")] FullDuplex = 1,
    [Name("Half-Duplex")] HalfDuplex = 2,
    [Name("In")] In = 3,
    [Name("Out")] Out = 4,
}
