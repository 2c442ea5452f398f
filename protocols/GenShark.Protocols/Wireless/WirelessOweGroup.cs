namespace GenShark.Protocols;

/// <summary>The groups of Diffie-Hellman, by their numbers in IKE.</summary>
/// <seealso href="https://www.iana.org/assignments/ipsec-registry">IANA: Group Description</seealso>
public enum WirelessOweGroup : ushort
{
    None = 0,
    [Name("768-bit MODP Group")] N768BitMODPGroup = 1,
    [Name("1024-bit MODP Group")] N1024BitMODPGroup = 2,
    [Name("1536-bit MODP Group")] N1536BitMODPGroup = 5,
    [Name("2048-bit MODP Group")] N2048BitMODPGroup = 14,
    [Name("3072-bit MODP Group")] N3072BitMODPGroup = 15,
    [Name("4096-bit MODP Group")] N4096BitMODPGroup = 16,
    [Name("6144-bit MODP Group")] N6144BitMODPGroup = 17,
    [Name("8192-bit MODP Group")] N8192BitMODPGroup = 18,
    [Name("256-bit random ECP group")] N256BitRandomECPGroup = 19,
    [Name("384-bit random ECP group")] N384BitRandomECPGroup = 20,
    [Name("521-bit random ECP group")] N521BitRandomECPGroup = 21,
    [Name("1024-bit MODP Group with 160-bit Prime Order Subgroup")] N1024BitMODPGroupWith160BitPrimeOrderSubgroup = 22,
    [Name("2048-bit MODP Group with 224-bit Prime Order Subgroup")] N2048BitMODPGroupWith224BitPrimeOrderSubgroup = 23,
    [Name("2048-bit MODP Group with 256-bit Prime Order Subgroup")] N2048BitMODPGroupWith256BitPrimeOrderSubgroup = 24,
    [Name("192-bit Random ECP Group")] N192BitRandomECPGroup = 25,
    [Name("224-bit Random ECP Group")] N224BitRandomECPGroup = 26,
    [Name("brainpoolP224r1")] BrainpoolP224r1 = 27,
    [Name("brainpoolP256r1")] BrainpoolP256r1 = 28,
    [Name("brainpoolP384r1")] BrainpoolP384r1 = 29,
    [Name("brainpoolP512r1")] BrainpoolP512r1 = 30,
    Curve25519 = 31,
    Curve448 = 32,
}
