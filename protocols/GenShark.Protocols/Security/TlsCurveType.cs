namespace GenShark.Protocols;

/// <summary>How a server names its curve.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8422"/>
public enum TlsCurveType : byte
{
    [Name("explicit_prime")] ExplicitPrime = 1,
    [Name("explicit_char2")] ExplicitChar2 = 2,
    [Name("named_curve")] NamedCurve = 3,
}
