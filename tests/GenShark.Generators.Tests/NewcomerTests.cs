using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Tests;

/// <summary>A protocol declared in an assembly of its own compiles without a warning, registers itself, and is dissected.</summary>
public sealed class NewcomerTests
{
    // Thermometer, unit 5, identifier 0x123, 3300 mV, two readings, and a note.
    private static readonly byte[] s_reading = [1, 0x51, 0x23, 0, 0, 0x0c, 0xe4, 2, 0x01, 0x02, 0x03, 0x04, (byte)'o', (byte)'k'];

    private static readonly Protocol s_sensor = Load();

    [Fact]
    public void ItsFieldsAreOnTheTape()
    {
        Dissection packet = Dissect(s_reading);
        Assert.Equal(1ul, ValueOf(packet, "sensor.kind"));
        Assert.Equal(5ul, ValueOf(packet, "sensor.unit"));
        Assert.Equal(0x123ul, ValueOf(packet, "sensor.id"));
        Assert.Equal(3300ul, ValueOf(packet, "sensor.value"));
        Assert.Equal(3300ul, ValueOf(packet, "sensor.any"));
        Assert.Equal([0x102ul, 0x304ul], ValuesOf(packet, "sensor.reading.level"));
        Assert.Equal(3.3, BitConverter.UInt64BitsToDouble(ValueOf(packet, "sensor.volts")));
        Assert.Equal("Thermometer 291", packet.Columns.Info.ToString());
        Assert.Equal("SENSOR", packet.Columns.Protocol);
    }

    [Fact]
    public void ItsFiltersRun()
    {
        Assert.True(Passes("IsWarm", s_reading));
        Assert.False(Passes("IsWarm", [2, .. s_reading[1..]]));
        Assert.False(Passes("IsWarm", s_reading[..9]));
        Assert.True(Passes("IsNoted", s_reading));
        Assert.False(Passes("IsNoted", s_reading[..12]));
    }

    [Fact]
    public void ItsPortLeadsToIt() => Assert.Same(s_sensor, Registry.Table("udp.port").Find(47000));

    [Fact]
    public void PartsOfItThatAnotherProtocolHoldsShowUnderThatName()
    {
        Dissection packet = Dissect([3, 0, 7, 0, 8], port: 47002);
        Assert.Equal([7ul, 8ul], ValuesOf(packet, "relay.reading.level"));
        Assert.Empty(ValuesOf(packet, "sensor.reading.level"));
        Assert.True(Passes("RelayFilters", "IsSeven", packet));
        Assert.False(Passes("RelayFilters", "IsSeven", Dissect([3, 0, 8], port: 47002)));
    }

    [Fact]
    public void EveryShorterPacketIsDissectedUpToItsEnd()
    {
        for (int length = 0; length < s_reading.Length; length++)
        {
            Dissection packet = Dissect(s_reading[..length]);
            if (length is > 0 and < 12) Assert.Contains(packet.Tape.Nodes.ToArray(), node => Registry.Field(node.Field).Name == "_ws.malformed");
        }
    }

    [Fact]
    public void ItIsDissectedWithoutAllocating()
    {
        var packet = new Dissection();
        GCHandle memory = Pin(s_reading, out Frame frame);
        for (int i = 0; i < 100; i++) packet.Dissect(frame);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) packet.Dissect(frame);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        memory.Free();
    }

    // Compiles the declarations as a newcomer's compiler would, warnings being errors, and loads the assembly.
    private static Protocol Load()
    {
        RuntimeHelpers.RunModuleConstructor(typeof(Protocols.Udp).Module.ModuleHandle);
        Compilations.Driver().RunGeneratorsAndUpdateCompilation(Compilations.Create([.. Samples.All, ("Relay.cs", Samples.Relay)]), out Compilation compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Select(diagnostic => diagnostic.ToString())));
        RuntimeHelpers.RunModuleConstructor(Assembly.Load(stream.ToArray()).ManifestModule.ModuleHandle);
        Assert.True(Registry.TryFindProtocol("sensor", out Protocol? sensor));
        return sensor;
    }

    private static Dissection Dissect(byte[] payload, ushort port = 47000)
    {
        var packet = new Dissection();
        GCHandle memory = Pin(payload, out Frame frame, port);
        packet.Dissect(frame);
        memory.Free();
        Assert.Contains(packet.Layers.ToArray(), layer => layer.Protocol == Registry.Table("udp.port").Find(port) || payload.Length == 0);
        return packet;
    }

    // Ethernet, IPv4 and UDP around a payload.
    private static unsafe GCHandle Pin(byte[] payload, out Frame frame, ushort port = 47000)
    {
        byte[] headers =
        [
            2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0,
            0x45, 0, 0, (byte)(28 + payload.Length), 0, 0, 0, 0, 64, 17, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2,
            (byte)(port >> 8), (byte)port, (byte)(port >> 8), (byte)port, 0, (byte)(8 + payload.Length), 0, 0,
        ];
        byte[] bytes = [.. headers, .. payload];
        GCHandle handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        frame = new Frame((byte*)handle.AddrOfPinnedObject(), bytes.Length) { Length = bytes.Length, Number = 1, LinkType = 1, FcsLength = -1 };
        return handle;
    }

    private static bool Passes(string method, byte[] payload) => Passes("SensorFilters", method, Dissect(payload));

    private static bool Passes(string type, string method, Dissection packet) =>
        (bool)s_sensor.GetType().Assembly.GetType("Newcomer." + type)!
            .GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.Invoke(null, [packet])!;

    private static ulong ValueOf(Dissection packet, string field) => Assert.Single(ValuesOf(packet, field));

    private static IEnumerable<ulong> ValuesOf(Dissection packet, string field) =>
        packet.Tape.Nodes.ToArray().Where(node => Registry.Field(node.Field).Name == field).Select(node => node.Value);
}
