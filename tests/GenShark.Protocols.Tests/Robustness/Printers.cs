using GenShark.Output;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>Prints a dissection in every format.</summary>
internal sealed class Printers
{
    private static readonly string[] s_fields =
        ["frame.number", "frame.protocols", "_ws.col.Info", "eth.type", "ip.src", "ip.flags", "ipv6.dst", "tcp.flags", "tcp.stream", "udp.length", "dns.qry.name", "icmp", "text", "_ws.expert"];

    private readonly TextBuilder _text = new();
    private readonly IPacketWriter _pdml;
    private readonly IPacketWriter[] _others;

    public Printers()
    {
        FormatOptions options = FormatOptions.Default;
        var info = new WriterInfo();
        var columns = new ColumnValues(options);
        string[] fields = [.. s_fields.Where(name => FieldSelection.IsColumn(name) || name == "text" || Registry.FieldsNamed(name).Any())];
        FieldSelection Selection() => new(options, fields, columns);
        _pdml = new Pdml(options, info);
        _others =
        [
            new PacketText(new SummaryLine(columns), new TreeText(options), new HexDump()),
            new Output.Json(options), new Output.Json(options, RawBytes.Beside), new Output.Json(options, RawBytes.Only), new JsonGrouped(options),
            new Ek(options, raw: true), new Psml(columns, info),
            new FieldsPrinter(Selection(), new FieldsOptions()), new JsonSelected(Selection(), options), new EkSelected(Selection(), options), new PdmlSelected(Selection(), options, info),
        ];
    }

    /// <summary>PDML: valid until the next.</summary>
    public ReadOnlySpan<byte> Pdml(Dissection dissection) => Print(_pdml, dissection);

    /// <summary>The greatest length of any other format.</summary>
    public int LongestOther(Dissection dissection) => _others.Max(writer => Print(writer, dissection).Length);

    private ReadOnlySpan<byte> Print(IPacketWriter writer, Dissection dissection)
    {
        _text.Clear();
        writer.Write(dissection, _text);
        return _text.Span;
    }
}
