namespace GenShark.Protocols;

/// <summary>Address realms of CableHome.</summary>
public enum CableLabsAddressRealm : ushort
{
    [Name("PS WAN-Man")] WanManagement = 1,
    [Name("PS WAN-Data")] WanData = 2,
}
