namespace GenShark.Protocols;

/// <summary>Versions of Generic Routing Encapsulation.</summary>
public enum GreVersion : byte
{
    [Name("GRE")] Gre = 0,
    [Name("Enhanced GRE")] Enhanced = 1,
}
