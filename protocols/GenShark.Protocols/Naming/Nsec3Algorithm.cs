namespace GenShark.Protocols;

/// <summary>Hash algorithms of NSEC3.</summary>
/// <seealso href="https://www.iana.org/assignments/dnssec-nsec3-parameters"/>
public enum Nsec3Algorithm : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("SHA-1")] Sha1 = 1,
}
