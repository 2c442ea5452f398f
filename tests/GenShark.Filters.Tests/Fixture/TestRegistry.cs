using System.Runtime.CompilerServices;
using GenShark.Filters.Tests.Wireshark;
using GenShark.Output.Tests.Gold;

namespace GenShark.Filters.Tests;

/// <summary>Fills the process's registry before the first test: with tshark's fields where tshark is, else with the two protocols that every dissection needs.</summary>
internal static class TestRegistry
{
    /// <summary>Whether tshark's protocols and fields are registered.</summary>
    public static bool HasWireshark { get; private set; }

    [ModuleInitializer]
    internal static void Fill()
    {
        HasWireshark = Tshark.IsThere;
        if (HasWireshark) GoldRegistry.Load(Tshark.RegistryFolder());
        else
        {
            foreach (string name in (string[])["frame", "data"])
                Registry.Add(new GoldProtocol(name, name, name, () => [new FieldInfo { Name = name, Label = name, Type = FieldType.Protocol }], 1));
        }
        _ = FixtureProtocol.Instance;
    }
}
