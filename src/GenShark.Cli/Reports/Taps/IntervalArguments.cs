using System.Globalization;
using GenShark.Capture.Statistics;
using GenShark.Cli.Options;

namespace GenShark.Cli.Reports.Taps;

/// <summary>What <c>-z io,stat,INTERVAL[,COLUMN]…</c> asks for.</summary>
/// <param name="Microseconds">The interval; 0 for one that takes all.</param>
/// <param name="Decimals">With how many decimals of the second it was given.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Texts">Each column as it was given; empty for all packets.</param>
internal sealed record IntervalArguments(long Microseconds, int Decimals, IReadOnlyList<IntervalColumn> Columns, IReadOnlyList<string> Texts)
{
    private const int MostDecimals = 6;

    private static readonly (string Name, IntervalCalculation Calculation)[] s_calculations =
    [
        ("FRAMES", IntervalCalculation.Frames), ("BYTES", IntervalCalculation.Bytes), ("COUNT", IntervalCalculation.Count), ("SUM", IntervalCalculation.Sum),
        ("MIN", IntervalCalculation.Least), ("MAX", IntervalCalculation.Greatest), ("AVG", IntervalCalculation.Average), ("LOAD", IntervalCalculation.Load),
    ];

    public static string NameOf(IntervalCalculation calculation) => s_calculations.First(known => known.Calculation == calculation).Name;

    /// <exception cref="CommandLineException">It cannot be had so.</exception>
    public static IntervalArguments Read(string? text)
    {
        string[] parts = text?.Split(',') ?? [""];
        string digits = parts[0].Trim();
        bool isNumber = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds);
        if (!isNumber || parts is [_, .., ""]) throw new CommandLineException("invalid \"-z io,stat,<interval>[,<filter>][,<filter>]...\" argument") { HasBlankBefore = true };
        long interval = (long)(Math.Clamp(seconds, 0, 1e12) * 1_000_000 + 0.5);
        string[] texts = parts.Length == 1 ? [""] : parts[1..];
        return new IntervalArguments(interval, digits.Contains('.') ? DecimalsOf(interval) : 0, [.. texts.Select(ReadColumn)], texts);
    }

    private static int DecimalsOf(long microseconds)
    {
        int decimals = MostDecimals;
        for (long rest = microseconds % 1_000_000; rest != 0 && rest % 10 == 0; rest /= 10) decimals--;
        return decimals;
    }

    private static IntervalColumn ReadColumn(string text)
    {
        foreach ((string name, IntervalCalculation calculation) in s_calculations)
        {
            if (text == name && calculation is IntervalCalculation.Frames or IntervalCalculation.Bytes) return new IntervalColumn(calculation);
            if (text.StartsWith(name + '(', StringComparison.Ordinal)) return ReadCalculation(text, name, calculation);
        }
        return new IntervalColumn(IntervalCalculation.FramesAndBytes, null, Compile(text));
    }

    private static IntervalColumn ReadCalculation(string text, string name, IntervalCalculation calculation)
    {
        int start = name.Length + 1, end = text.IndexOf(')', start);
        if (end < 0) throw new CommandLineException("Closing parenthesis missing from calculated expression.") { HasBlankBefore = true, Code = 10 };
        string field = text[start..end];
        bool needsField = calculation is not (IntervalCalculation.Frames or IntervalCalculation.Bytes);
        if (needsField && field.Length == 0) throw new CommandLineException($"You didn't specify a field name for {name}(*).") { HasBlankBefore = true, Code = 10 };
        if (!needsField && field.Length > 0) throw new CommandLineException($"{name} doesn't take a field name.") { HasBlankBefore = true, Code = 10 };
        FieldInfo? info = null;
        if (needsField && !Registry.TryFindField(field, out info)) throw new CommandLineException($"There is no field named '{field}'.") { HasBlankBefore = true, Code = 10 };
        if (info is not null) Check(info, name, calculation);
        return new IntervalColumn(calculation, info, Compile(text[(end + 1)..]));
    }

    private static void Check(FieldInfo field, string name, IntervalCalculation calculation)
    {
        if (calculation == IntervalCalculation.Count) return;
        bool isTime = field.Type == FieldType.RelativeTime;
        if (calculation == IntervalCalculation.Load && !isTime) throw new CommandLineException("LOAD(*) is only supported for relative-time fields such as smb.time") { HasBlankBefore = true, Code = 10 };
        bool isNumber = field.Type.IsInteger() || field.Type is FieldType.Float or FieldType.Double;
        if (!isTime && !isNumber)
            throw new CommandLineException($"{field.Name} doesn't have integral values, so {name}(*) calculations are not supported on it.") { HasBlankBefore = true, Code = 10 };
    }

    private static Filters.DisplayFilter? Compile(string filter)
    {
        try
        {
            return TapArguments.Compile(filter, "Couldn't register io,stat tap: ");
        }
        catch (CommandLineException wrong)
        {
            throw new CommandLineException(wrong.Message) { HasBlankBefore = true };
        }
    }
}
