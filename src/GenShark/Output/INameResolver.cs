namespace GenShark.Output;

/// <summary>Names for numbers that assignees publish.</summary>
public interface INameResolver
{
    /// <summary>Writes what stands for a MAC address, such as <c>Grandstr_01:fc:42</c>; false if it stands for itself.</summary>
    bool TryWriteMac(MacAddress address, TextBuilder text);

    /// <summary>Writes the organisation that a 24-bit OUI belongs to; false if it is not known. tshark does so under <c>-n</c> too.</summary>
    bool TryWriteOrganization(uint oui, TextBuilder text);
}
