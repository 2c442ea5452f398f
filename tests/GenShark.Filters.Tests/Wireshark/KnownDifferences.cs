namespace GenShark.Filters.Tests.Wireshark;

/// <summary>Rows whose answer differs from tshark's, and why that is no fault of the filters.</summary>
internal static class KnownDifferences
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["frame.time_delta_displayed > 0"] = "the field depends on which packets were shown before: no tape can hold it in advance",
    };
}
