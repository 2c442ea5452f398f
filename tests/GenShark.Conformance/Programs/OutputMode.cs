namespace GenShark.Conformance.Programs;

/// <summary>One way of printing a capture, by both programs.</summary>
internal sealed record OutputMode(string Name, IReadOnlyList<string> Arguments)
{
    public static OutputMode Pdml { get; } = new("pdml", ["-T", "pdml"]);

    public static IReadOnlyList<OutputMode> All { get; } =
    [
        new("summary", []),
        new("verbose", ["-V"]),
        Pdml,
        new("json", ["-T", "json"]),
        new("ek", ["-T", "ek"]),
        new("hex", ["-x"]),
        new("fields", ["-T", "fields", .. Columns(
            "frame.number", "ip.src", "ip.dst", "tcp.srcport", "udp.dstport", "dns.qry.name", "_ws.col.Protocol", "_ws.col.Info")]),
    ];

    /// <summary>Whether the capture is read twice, so that packets tell what only later ones know.</summary>
    public bool TwoPasses { get; init; }

    /// <summary>The cache's file extension.</summary>
    public string Extension => TwoPasses ? Name + "2" : Name;

    public IEnumerable<string> For(string capture) => ["-n", .. TwoPasses ? ["-2"] : Array.Empty<string>(), "-r", capture, .. Arguments];

    /// <summary>Lines that name the moment and the program: they differ from run to run.</summary>
    public bool IsVolatile(ReadOnlySpan<byte> line) => Name == Pdml.Name && line.StartsWith("<pdml "u8);

    public override string ToString() => Arguments.Count == 0 ? "(summary)" : string.Join(' ', Arguments.Take(2));

    private static IEnumerable<string> Columns(params string[] fields) => fields.SelectMany(field => new[] { "-e", field });
}
