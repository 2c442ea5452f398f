using System.Runtime.InteropServices;
using GenShark.Conformance.Comparison;
using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Reports;

/// <summary>Lays out two packets in two columns, one line an element.</summary>
internal sealed class SideBySideWriter(
    TextWriter writer, PdmlPacket tshark, PdmlPacket genshark, NameTable names, IReadOnlyList<string> attributes)
{
    private const int DefaultWidth = 180;
    private const int DeepestIndent = 20;

    private readonly bool[] isComparedLeft = Compared(tshark, names);
    private readonly bool[] isComparedRight = Compared(genshark, names);
    private readonly int half = ((Console.IsOutputRedirected ? DefaultWidth : Console.WindowWidth) - 5) / 2;

    public void Write()
    {
        writer.WriteLine("  - missing   + extra   ~ another value   @ another attribute   . not compared");
        writer.WriteLine($"  {"tshark".PadRight(half)} | genshark");
        var steps = new Alignment().Run(tshark.Count, genshark.Count, new NodeSimilarity(tshark, genshark));
        foreach (var step in CollectionsMarshal.AsSpan(steps))
            WriteStep(step);
    }

    private static bool[] Compared(PdmlPacket packet, NameTable names)
    {
        var layers = new LayerList(names);
        layers.Build(packet);
        return layers.ComparedNodes();
    }

    private void WriteStep(Step step)
    {
        var left = step.Left < 0 ? "" : Cut(Line(tshark, step.Left));
        var right = step.Right < 0 ? "" : Cut(Line(genshark, step.Right));
        var differing = DifferingAttributes(step);
        var isCompared = step.Left >= 0 ? isComparedLeft[step.Left] : isComparedRight[step.Right];
        var mark = isCompared ? Mark(step, differing.Length > 0) : '.';
        writer.WriteLine($"{mark} {left.PadRight(half)} | {right}".TrimEnd());
        foreach (var attribute in differing)
        {
            writer.WriteLine($"      {attribute}: tshark   {Printable.Quoted(tshark.Attribute(step.Left, attribute))}");
            writer.WriteLine($"      {attribute}: genshark {Printable.Quoted(genshark.Attribute(step.Right, attribute))}");
        }
    }

    private char Mark(Step step, bool hasDifferingAttributes)
    {
        if (step.Left < 0)
            return '+';
        if (step.Right < 0)
            return '-';
        if (!tshark.Show(tshark.Nodes[step.Left]).SequenceEqual(genshark.Show(genshark.Nodes[step.Right])))
            return '~';
        return hasDifferingAttributes ? '@' : ' ';
    }

    private string[] DifferingAttributes(Step step) => step is { Left: >= 0, Right: >= 0 }
        ? [.. attributes.Where(name => !tshark.Attribute(step.Left, name).SequenceEqual(genshark.Attribute(step.Right, name)))]
        : [];

    private static string Line(PdmlPacket packet, int index)
    {
        ref readonly var node = ref packet.Nodes[index];
        var indent = new string(' ', Math.Min(node.Depth, DeepestIndent) * 2);
        if (node.IsProtocol)
            return $"{indent}[{node.Name}]";
        return $"{indent}{node.Name}{(node.Name.IsText ? "" : " = ")}{Printable.Line(packet.Show(node), DefaultWidth)}";
    }

    private string Cut(string text) => text.Length <= half ? text : text[..(half - 1)] + ">";
}
