namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessFixedFiniteCyclicGroup : ushort
{
    [Name("default 768-bit MODP group")] Default768BitMODPGroup = 1,
    [Name("alternate 1024-bit MODP group")] Alternate1024BitMODPGroup = 2,
    [Name("EC2N group on GP[2^155]")] EC2NGroupOnGP2155 = 3,
    [Name("EC2N group on GP[2^185]")] EC2NGroupOnGP2185 = 4,
    [Name("1536-bit MODP group")] N1536BitMODPGroup = 5,
    [Name("2048-bit MODP group")] N2048BitMODPGroup = 14,
    [Name("3072-bit MODP group")] N3072BitMODPGroup = 15,
    [Name("4096-bit MODP group")] N4096BitMODPGroup = 16,
    [Name("6144-bit MODP group")] N6144BitMODPGroup = 17,
    [Name("8192-bit MODP group")] N8192BitMODPGroup = 18,
    [Name("256-bit random ECP group")] N256BitRandomECPGroup = 19,
    [Name("384-bit random ECP group")] N384BitRandomECPGroup = 20,
    [Name("521-bit random ECP group")] N521BitRandomECPGroup = 21,
    [Name("1024-bit MODP Group with 160-bit Prime Order Subgroup")] N1024BitMODPGroupWith160BitPrimeOrderSubgroup = 22,
    [Name("2048-bit MODP Group with 224-bit Prime Order Subgroup")] N2048BitMODPGroupWith224BitPrimeOrderSubgroup = 23,
    [Name("2048-bit MODP Group with 256-bit Prime Order Subgroup")] N2048BitMODPGroupWith256BitPrimeOrderSubgroup = 24,
    [Name("192-bit Random ECP Group")] N192BitRandomECPGroup = 25,
    [Name("224-bit Random ECP Group")] N224BitRandomECPGroup = 26,
    [Name("224-bit Brainpool ECP group")] N224BitBrainpoolECPGroup = 27,
    [Name("256-bit Brainpool ECP group")] N256BitBrainpoolECPGroup = 28,
    [Name("384-bit Brainpool ECP group")] N384BitBrainpoolECPGroup = 29,
    [Name("512-bit Brainpool ECP group")] N512BitBrainpoolECPGroup = 30,
}
