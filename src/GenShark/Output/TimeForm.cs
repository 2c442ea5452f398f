namespace GenShark.Output;

/// <summary>How the Time column shows a time: tshark's <c>-t</c>.</summary>
public enum TimeForm : byte
{
    /// <summary>Since the first frame (<c>r</c>).</summary>
    Relative,
    /// <summary>Since the frame before (<c>d</c>).</summary>
    Delta,
    /// <summary>Since the frame before that was shown (<c>dd</c>).</summary>
    DeltaDisplayed,
    /// <summary>Seconds since 1970 (<c>e</c>).</summary>
    Epoch,
    /// <summary>The time of day in the user's zone (<c>a</c>).</summary>
    Clock,
    /// <summary>Date and time in the user's zone (<c>ad</c>).</summary>
    Date,
    /// <summary>Year, day of the year and time in the user's zone (<c>adoy</c>).</summary>
    DayOfYear,
    /// <summary>The time of day in UTC (<c>u</c>).</summary>
    ClockUtc,
    /// <summary>Date and time in UTC (<c>ud</c>).</summary>
    DateUtc,
    /// <summary>Year, day of the year and time in UTC (<c>udoy</c>).</summary>
    DayOfYearUtc,
}
