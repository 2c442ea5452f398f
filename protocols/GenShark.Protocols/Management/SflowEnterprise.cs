namespace GenShark.Protocols;

/// <summary>Who defines what follows, if it is sFlow itself.</summary>
public enum SflowEnterprise : uint
{
    [Name("standard sFlow")] Standard = 0,
}
