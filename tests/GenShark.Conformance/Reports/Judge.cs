using System.Globalization;

namespace GenShark.Conformance.Reports;

/// <summary>Turns figures into the exit code, and says why.</summary>
internal sealed class Judge(TextWriter writer)
{
    public int ExitCode { get; private set; }

    public void RequireNone(string what, int count)
    {
        if (count > 0)
            Fail($"{what}: {count}");
    }

    public void Require(string what, double? least, double share)
    {
        if (share < least)
            Fail(string.Create(CultureInfo.InvariantCulture, $"{what}: {share:0.000} % where {least} % is required"));
    }

    private void Fail(string reason)
    {
        writer.WriteLine($"FAILED {reason}");
        ExitCode = 1;
    }
}
