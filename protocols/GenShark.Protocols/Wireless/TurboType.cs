namespace GenShark.Protocols;

/// <summary>Modes of twice the width.</summary>
public enum TurboType : uint
{
    [Name("Non-turbo")] NonTurbo = 0,
    [Name("Turbo")] Turbo = 1,
    [Name("Dynamic turbo")] DynamicTurbo = 2,
    [Name("Static turbo")] StaticTurbo = 3,
}
