namespace GenShark.Filters.Fuzzing;

// Slices, arithmetic and functions.
internal sealed partial class FilterGrammar
{
    private string? Slices(FieldSample sample)
    {
        if (!sample.IsSliceable) return null;
        (string first, int length) = Slice();
        (string second, int more) = Chance(15) ? Slice() : ("", 0);
        string slice = $"{Operand(sample)}[{first}{(more > 0 ? "," + second : "")}]";
        return _random.Next(6) switch
        {
            0 => slice,
            1 => $"{slice} contains {_literals.Search(sample)}",
            2 => $"{slice} {Sign(Chance(40))} {Pick([.. _samples.Where(other => other.IsSliceable)]).Name}[{first}]",
            3 => $"{slice} & {_literals.Part(sample, length + more)}",
            _ => $"{Quantifier()}{slice} {Sign(Chance(40))} {_literals.Part(sample, length + more)}",
        };
    }

    private (string Range, int Length) Slice()
    {
        int start = _random.Next(6), length = _random.Next(1, 5);
        return _random.Next(6) switch
        {
            0 => ($"{start}", 1),
            1 => ($"{start}:{length}", length),
            2 => ($"{start}-{start + length}", length + 1),
            3 => ($":{length}", length),
            4 => ($"-{length}:", length),
            _ => ($"-{start + length}:{length}", length),
        };
    }

    private string? Arithmetic(FieldSample sample)
    {
        // tshark 4.0 compares masked IPv6 addresses by memory that it never wrote.
        if (!IsNumber(sample)) return sample.Kind == FieldKind.IPv4 ? $"{Operand(sample)} & {_literals.Make(sample)} {Sign(false)} {_literals.Make(sample)}" : null;
        FieldSample other = Pick(_byKind[sample.Kind]);
        string right = Chance(60) ? Sum(other, 1) : _literals.Make(sample);
        return _random.Next(8) switch
        {
            0 when sample.Kind == FieldKind.Integer => $"{Operand(sample)} {Pick("&", "bitwise_and")} {_literals.Number(sample.Kind)}",
            1 => $"{Sum(sample, 2)}",
            2 => $"-{sample.Name} {Sign(Chance(50))} {right}",
            _ => $"{Quantifier()}{Sum(sample, 2)} {Sign(Chance(50))} {right}",
        };
    }

    private string Sum(FieldSample sample, int depth)
    {
        if (depth == 0) return Chance(60) ? _literals.Number(sample.Kind) : Pick(_byKind[sample.Kind]).Name;
        string[] signs = sample.Kind switch
        {
            FieldKind.Integer => ["+", "-", "*", "/", "%", "&"],
            FieldKind.Float => ["+", "-", "*", "/"],
            _ => ["+", "-"],
        };
        string right = Sum(sample, depth - 1);
        return Chance(25) ? $"{{{Operand(sample)} {Pick(signs)} {right}}} {Pick(signs)} {Sum(sample, 0)}" : $"{Operand(sample)} {Pick(signs)} {right}";
    }

    private string? Function(FieldSample sample)
    {
        string name = Operand(sample);
        string sign = Sign(Chance(50));
        switch (_random.Next(7))
        {
            case 0: return $"{Quantifier()}len({name}) {sign} {_random.Next(20)}";
            case 1: return $"count({name}) {sign} {_random.Next(4)}";
            case 2 when sample.Kind == FieldKind.Text: return $"{Pick("upper", "lower")}({name}) {Pick("contains", "==", ">")} {_literals.Search(sample)}";
            case 3 when sample.Kind is FieldKind.Integer or FieldKind.IPv4 or FieldKind.IPv6 or FieldKind.Bytes or FieldKind.Guid or FieldKind.Oid or FieldKind.Float or FieldKind.Eui64:
                return $"string({name}) {Pick("contains", "==", ">=")} {LiteralMaker.Quote(Pick([.. sample.Values, "1"]))}";
            case 4 or 5 when sample.Kind is FieldKind.Integer or FieldKind.Float or FieldKind.Duration or FieldKind.IPv4 or FieldKind.Text or FieldKind.Date:
                // Without layers: tshark 4.0 takes a field that is absent from some layers for absent from the next argument too.
                return $"{Pick("max", "min")}({sample.Name}, {Pick([.. _byKind[sample.Kind].Where(other => other.Field.Type == sample.Field.Type)]).Name}) {sign} {_literals.Make(sample)}";
            case 6 when IsNumber(sample): return $"abs({Pick(name, Sum(sample, 1))}) {sign} {_literals.Number(sample.Kind)}";
            default: return null;
        }
    }
}
