namespace GenShark.Protocols;

/// <summary>Kinds of groups of IGMPv0.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc988"/>
public enum IgmpGroupType : byte
{
    [Name("Public Group")] PublicGroup = 0,
    [Name("Private Group")] PrivateGroup = 1,
}
