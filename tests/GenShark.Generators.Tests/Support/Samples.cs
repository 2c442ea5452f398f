namespace GenShark.Generators.Tests.Support;

/// <summary>A protocol, a part of it and an enumeration, each in a file of its own, and a file of no interest.</summary>
internal static class Samples
{
    public const string Protocol = """
        using System;
        using GenShark;
        using GenShark.Generated;

        namespace Newcomer;

        /// <summary>A sensor's reading: what a newcomer might declare.</summary>
        [Protocol("sensor", "Sensor Protocol", Short = "SENSOR"), Over("udp.port", 47000)]
        public readonly ref partial struct Sensor
        {
            [Field("sensor.kind", "Kind")] public partial SensorKind Kind { get; }
            [Bits(4), Field("sensor.unit", "Unit")] public partial byte Unit { get; }
            [Bits(12), Field("sensor.id", "Identifier", Base.Hex)] public partial ushort Id { get; }
            [Field("sensor.value", "Value", Unit = " mV"), Alias("sensor.any", "Any number")] public partial uint Value { get; }
            [Field("sensor.count", "Readings")] public partial byte Count { get; }
            [Count(nameof(Count))] public partial Sequence<Reading> Readings { get; }
            [Rest, Field("sensor.note", "Note", Type = FieldType.String), If(nameof(HasNote))] public partial ReadOnlySpan<byte> Note { get; }

            [Field("sensor.volts", "Volts")] private double Volts => Value / 1000.0;
            private bool HasNote => Slice.CapturedLength > 8 + Count * 2;

            [Info] private void WriteInfo(TextBuilder text) => text.Append($"{Kind.Name()} {Id}");
        }
        """;

    public const string Part = """
        using GenShark;

        namespace Newcomer;

        [PartOf<Sensor>, Node("sensor.reading", "Reading")]
        public readonly ref partial struct Reading
        {
            [Field("sensor.reading.level", "Level")] public partial ushort Level { get; }
        }
        """;

    public const string Enumeration = """
        using GenShark;

        namespace Newcomer;

        public enum SensorKind : byte
        {
            [Name("Thermometer")] Thermometer = 1,
            [Name("Barometer")] Barometer = 2,
        }
        """;

    public const string Other = """
        using System;
        using GenShark;

        namespace Newcomer;

        [Protocol("other", "Other Protocol"), Over("udp.port", 47001)]
        public readonly ref partial struct Other
        {
            [Field("other.a", "A")] public partial byte A { get; }
            [Payload, Next("udp.port", nameof(A))] public partial ReadOnlySpan<byte> Payload { get; }
        }
        """;

    public const string Filters = """"
        using GenShark;
        using GenShark.Filters;

        namespace Newcomer;

        public static partial class SensorFilters
        {
            [DisplayFilter("sensor.kind == \"Thermometer\" && sensor.value > 500 && !_ws.malformed")]
            public static partial bool IsWarm(Dissection packet);

            [DisplayFilter("""sensor.note matches "^o" or sensor.reading.level == 7""")]
            internal static partial bool IsNoted(Dissection packet);
        }
        """";

    /// <summary>Holds parts of the sensor's under its own name. No part of <see cref="All"/>.</summary>
    public const string Relay = """
        using GenShark;
        using GenShark.Filters;

        namespace Newcomer;

        [Protocol("relay", "Relay Protocol"), RenamesPartsOf<Sensor>, Over("udp.port", 47002)]
        public readonly ref partial struct Relay
        {
            [Field("relay.hops", "Hops")] public partial byte Hops { get; }
            public partial Sequence<Reading> Readings { get; }
        }

        public static partial class RelayFilters
        {
            [DisplayFilter("relay.reading.level == 7")]
            public static partial bool IsSeven(Dissection packet);
        }
        """;

    public const string Plain = "namespace Newcomer; public static class Plain { public static int One => 1; }";

    public static (string Path, string Text)[] All => [("Sensor.cs", Protocol), ("Reading.cs", Part), ("SensorKind.cs", Enumeration), ("Other.cs", Other), ("Filters.cs", Filters), ("Plain.cs", Plain)];
}
