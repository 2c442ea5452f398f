using GenShark.Conformance.Programs;

namespace GenShark.Conformance.Reports;

/// <summary>Crashes, hangs and their like: what stands before every figure.</summary>
internal static class ProblemList
{
    private const int ShownOfAKind = 20;

    public static void Write(TextWriter writer, IReadOnlyList<Problem> problems)
    {
        if (problems.Count == 0)
        {
            writer.WriteLine("Problems: none (no crash, no hang, no exception, exit codes and packet counts as tshark's)");
            return;
        }
        writer.WriteLine($"Problems: {problems.Count}");
        var kinds = problems
            .GroupBy(problem => problem.Kind)
            .OrderByDescending(kind => kind.First().IsFatal)
            .ThenByDescending(kind => kind.Count());
        foreach (var kind in kinds)
        {
            writer.WriteLine($"  {kind.Key}: {kind.Count()}");
            foreach (var problem in kind.Take(ShownOfAKind))
                writer.WriteLine($"    {problem.Capture}: {problem.Detail}");
            if (kind.Count() > ShownOfAKind)
                writer.WriteLine($"    and {kind.Count() - ShownOfAKind} more");
        }
    }
}
