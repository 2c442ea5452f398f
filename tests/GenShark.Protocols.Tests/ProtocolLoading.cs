using System.Runtime.CompilerServices;

namespace GenShark.Protocols.Tests;

/// <summary>Registers the protocols before the first test, whichever that is.</summary>
internal static class ProtocolLoading
{
    [ModuleInitializer]
    internal static void Load() => RuntimeHelpers.RunModuleConstructor(typeof(Udp).Module.ModuleHandle);
}
