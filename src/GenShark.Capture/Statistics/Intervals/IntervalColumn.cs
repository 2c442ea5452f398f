using GenShark.Filters;

namespace GenShark.Capture.Statistics;

/// <summary>What is calculated in each interval.</summary>
public enum IntervalCalculation
{
    FramesAndBytes,
    Frames,
    Bytes,

    /// <summary>How often a field occurs.</summary>
    Count,

    /// <summary>The sum of a field's values.</summary>
    Sum,

    /// <summary>The least of a field's values.</summary>
    Least,

    /// <summary>The greatest of a field's values.</summary>
    Greatest,

    /// <summary>The mean of a field's values.</summary>
    Average,

    /// <summary>Of a response time: how many requests were open on average.</summary>
    Load,
}

/// <summary>A column of <see cref="IntervalTap"/>.</summary>
/// <param name="Calculation">What is calculated.</param>
/// <param name="Field">Of which field; null where none is needed.</param>
/// <param name="Filter">From which packets; null for all.</param>
public sealed record IntervalColumn(IntervalCalculation Calculation, FieldInfo? Field = null, DisplayFilter? Filter = null)
{
    /// <summary>Whether the field is read at all. As in tshark it may be left out that nobody filters by.</summary>
    public bool ReadsField { get; set; } = Field is not null;
}
