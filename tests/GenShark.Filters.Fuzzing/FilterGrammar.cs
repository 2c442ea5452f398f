namespace GenShark.Filters.Fuzzing;

/// <summary>
/// Makes random filters of the language that tshark 4.0 takes, over the fields and values of a capture. Nearly all are well typed; a few
/// compare a field with another one's constant, which both programs must refuse, or take, alike.
/// </summary>
internal sealed partial class FilterGrammar
{
    private static readonly string[] s_equalities = ["==", "eq", "any_eq", "===", "all_eq", "!=", "ne", "all_ne", "!==", "~=", "any_ne"];
    private static readonly string[] s_orders = [">", "gt", ">=", "ge", "<", "lt", "<=", "le"];

    private readonly Random _random;
    private readonly LiteralMaker _literals;
    private readonly FieldSample[] _samples;
    private readonly Dictionary<FieldKind, FieldSample[]> _byKind;

    public FilterGrammar(IEnumerable<FieldSample> samples, Random random)
    {
        _random = random;
        _literals = new LiteralMaker(random);
        _samples = [.. samples.OrderBy(sample => sample.Name, StringComparer.Ordinal)];
        _byKind = _samples.GroupBy(sample => sample.Kind).ToDictionary(group => group.Key, group => group.ToArray());
    }

    public string Next() => Test(2);

    private string Test(int depth)
    {
        if (depth == 0 || !Chance(45)) return Relation();
        return _random.Next(6) switch
        {
            0 => $"{Pick("not ", "!")}{Inner(depth)}",
            1 => $"({Test(depth - 1)}) {Pick("and", "&&")} ({Test(depth - 1)})",
            2 or 3 => $"{Inner(depth)} {Pick("and", "&&")} {Inner(depth)}",
            _ => $"{Inner(depth)} {Pick("or", "||")} {Inner(depth)}",
        };
    }

    private string Inner(int depth) => Chance(30) ? $"({Test(depth - 1)})" : Test(depth - 1);

    private string Relation()
    {
        FieldSample sample = Pick(_samples);
        string?[] tries =
        [
            _random.Next(10) switch
            {
                0 => Operand(sample),
                1 => Membership(sample),
                2 => Search(sample),
                3 => Slices(sample),
                4 => Arithmetic(sample),
                5 => Function(sample),
                6 => BetweenFields(sample),
                _ => null,
            },
            WithConstant(sample),
            Operand(sample),
        ];
        return tries.First(text => text is not null)!;
    }

    private string? WithConstant(FieldSample sample)
    {
        if (sample.Kind == FieldKind.Label) return null;
        string constant = _literals.Make(Chance(3) ? Pick(_samples) : sample);
        if (constant.Length == 0) return null;
        bool ordered = Chance(40);
        if (Chance(5) && IsNumber(sample)) return $"{Operand(sample)} {Pick(">", ">=")} {constant} {Pick("!=", "<=", ">")} {_literals.Make(sample)}".Replace("> \"", "== \"");
        return $"{Quantifier()}{Operand(sample)} {Sign(ordered)} {constant}";
    }

    private string? BetweenFields(FieldSample sample)
    {
        if (sample.Kind == FieldKind.Label) return null;
        FieldSample[] others = _byKind[sample.Kind];
        FieldSample[] family = [.. others.Where(other => other.Field.Protocol == sample.Field.Protocol)];
        FieldSample other = Chance(50) ? Pick(family) : Pick(others);
        return $"{Quantifier()}{Operand(sample)} {Sign(Chance(40))} {Operand(other)}";
    }

    private string? Membership(FieldSample sample)
    {
        if (sample.Kind is FieldKind.Label or FieldKind.Boolean) return null;
        bool hasRanges = sample.Kind is not (FieldKind.Text or FieldKind.Guid or FieldKind.Oid);
        string Item() => hasRanges && Chance(30) ? $"{_literals.Make(sample)}{Pick(" .. ", " .. ", " ..")}{_literals.Make(sample)}" : _literals.Make(sample);
        return $"{Quantifier()}{Operand(sample)} {Pick("in", "not in", "in", "!in")} {{{string.Join(Pick(", ", ","), Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Item()))}}}";
    }

    private string? Search(FieldSample sample)
    {
        if (sample.Kind is not (FieldKind.Text or FieldKind.Bytes or FieldKind.Protocol or FieldKind.Oid)) return null;
        return sample.Kind is FieldKind.Text or FieldKind.Protocol && Chance(45)
            ? $"{Quantifier()}{Operand(sample)} {Pick("matches", "~")} {_literals.Pattern(sample)}"
            : $"{Quantifier()}{Operand(sample)} contains {_literals.Search(sample)}";
    }

    private string Operand(FieldSample sample)
    {
        string name = Chance(2) ? "." + sample.Name : sample.Name;
        return Chance(6) ? name + "#" + Pick("1", "2", "[1]", "[1-2]", "[2:]", "[-1]", "[:1]", "[1,3]", "[-2:1]") : name;
    }

    private string Quantifier() => Chance(12) ? Pick("any ", "all ") : "";

    private string Sign(bool ordered) => Pick(ordered ? s_orders : s_equalities);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];

    private static bool IsNumber(FieldSample sample) => sample.Kind is FieldKind.Integer or FieldKind.Float or FieldKind.Duration;
}
