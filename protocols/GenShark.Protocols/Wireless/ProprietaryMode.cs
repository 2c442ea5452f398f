namespace GenShark.Protocols;

/// <summary>Modes beyond the standard.</summary>
public enum ProprietaryMode : uint
{
    [Name("None")] None = 0,
    [Name("Super G")] SuperG = 1,
}
