using GenShark.Capture;

namespace GenShark.Filters.Fuzzing;

/// <summary>A filter to which the two programs say different things.</summary>
internal sealed record FilterDifference(string Filter, string Tshark, string GenShark);

/// <summary>What one capture's filters showed.</summary>
/// <param name="Filters">How many were tried.</param>
/// <param name="Refused">How many both refused.</param>
/// <param name="Selective">How many passed some frames, but not all.</param>
/// <param name="Differences">Those that differ.</param>
internal sealed record FilterComparison(int Filters, int Refused, int Selective, IReadOnlyList<FilterDifference> Differences)
{
    /// <summary>Makes filters for a capture and gives them to both programs. Only fields on which both dissections agree are used.</summary>
    public static FilterComparison Run(string capture, TsharkRegistry registry, int count, int seed)
    {
        PacketCursor.LoadProtocols();
        byte[] reference = TsharkFilters.Pdml(capture), own = GenSharkFilters.Pdml(capture);
        HashSet<string> agreed = FieldSamples.Agreed(reference, own);
        List<FieldSample> samples = [.. FieldSamples.Read(reference, registry).Where(sample => agreed.Contains(sample.Name))];
        if (samples.Count == 0) return new FilterComparison(0, 0, 0, []);
        var grammar = new FilterGrammar(samples, new Random(seed));
        string[] filters = [.. Enumerable.Range(0, count).Select(_ => grammar.Next())];
        return Compare(capture, filters);
    }

    /// <summary>Gives filters to both programs.</summary>
    public static FilterComparison Compare(string capture, string[] filters)
    {
        List<FilterAnswer?> expected = TsharkFilters.Ask(capture, filters);
        List<FilterAnswer> actual = GenSharkFilters.Ask(capture, filters);
        if (expected.Count != filters.Length) throw new InvalidDataException($"tshark answered {expected.Count} of {filters.Length} filters.");
        string[] frequent = [.. expected.Select(answer => answer?.Frames).OfType<string>()];
        string all = frequent.MaxBy(frames => frames.Length) ?? "";
        var differences = new List<FilterDifference>();
        for (int i = 0; i < filters.Length; i++)
        {
            if (expected[i] is not { } answer) Console.Error.WriteLine($"tshark crashes: {filters[i]}");
            else if (answer.Frames != actual[i].Frames)
            {
                // Fields that other filters want change how long some layers are: what counts is what tshark says to this one alone.
                FilterAnswer alone = TsharkFilters.AskAlone(capture, filters[i]);
                if (alone.Frames == actual[i].Frames) continue;
                if (TsharkFilters.MixesUp(filters[i])) Console.Error.WriteLine($"tshark mixes up layers: {filters[i]}");
                else if (actual[i].Frames is not null && TsharkFilters.RefusesName(alone)) Console.Error.WriteLine($"tshark refuses a value's name: {filters[i]}");
                else differences.Add(new(filters[i], Describe(alone), Describe(actual[i])));
            }
            else if (actual[i].Frames is { } frames && GenSharkFilters.AskPlanned(capture, filters[i]) is var planned && planned != frames)
                differences.Add(new(filters[i], frames, "planned: " + planned));
        }
        return new FilterComparison(
            filters.Length, expected.Zip(actual).Count(pair => pair is { First.Frames: null, Second.Frames: null }),
            frequent.Count(frames => frames.Length > 0 && frames != all), differences);
    }

    private static string Describe(FilterAnswer answer) => answer.Frames is { } frames ? $"[{frames}]" : $"refused: {answer.Message}";
}
