using GenShark.Filters.Fuzzing;

// Usage: dotnet run --project tests/GenShark.Filters.Fuzzing -- CAPTURE... [--filters N] [--seed S] [--filter FILTER]... [--filters-from FILE]
int filters = 2000, seed = 1;
var captures = new List<string>();
var given = new List<string>();
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--filters" && i + 1 < args.Length) filters = int.Parse(args[++i]);
    else if (args[i] == "--seed" && i + 1 < args.Length) seed = int.Parse(args[++i]);
    else if (args[i] == "--filter" && i + 1 < args.Length) given.Add(args[++i]);
    else if (args[i] == "--filters-from" && i + 1 < args.Length) given.AddRange(File.ReadLines(args[++i]).Where(line => line.Length > 0));
    else if (File.Exists(args[i])) captures.Add(args[i]);
    else
    {
        Console.Error.WriteLine($"Neither an option (--filters N, --seed S, --filter FILTER, --filters-from FILE) nor a capture: {args[i]}");
        return 2;
    }
}
if (captures.Count == 0)
{
    Console.Error.WriteLine("Which captures? CAPTURE... [--filters N] [--seed S] [--filter FILTER]... [--filters-from FILE]");
    return 2;
}

int different = 0, tried = 0;
int share = (filters + captures.Count - 1) / captures.Count;
var registry = new TsharkRegistry();
foreach (string capture in captures)
{
    if (!GenSharkFilters.CanOpen(capture))
    {
        Console.WriteLine($"{capture}: no capture");
        continue;
    }
    FilterComparison comparison = given.Count > 0 ? FilterComparison.Compare(capture, [.. given]) : FilterComparison.Run(capture, registry, share, seed);
    different += comparison.Differences.Count;
    tried += comparison.Filters;
    Console.WriteLine($"{capture}: {comparison.Filters} filters, {comparison.Refused} refused by both, {comparison.Selective} selective, {comparison.Differences.Count} different");
    foreach (FilterDifference difference in comparison.Differences)
        Console.WriteLine($"  {difference.Filter}\n    tshark   {Short(difference.Tshark)}\n    genshark {Short(difference.GenShark)}");
}
Console.WriteLine($"{tried} filters, seed {seed}: {different} different");
return different == 0 ? 0 : 1;

static string Short(string answer) => answer.Length <= 160 ? answer : answer[..160] + " ...";
