using System.Globalization;

namespace GenShark.Conformance.Reports;

/// <summary>Shares in percent, cut and not rounded: 100.00 means all.</summary>
internal static class Percent
{
    /// <summary>Nothing out of nothing is all of it.</summary>
    public static double Of(double part, long whole) => whole == 0 ? 100 : 100.0 * part / whole;

    public static string Text(double part, long whole) =>
        whole == 0 ? "-" : (Math.Floor(Of(part, whole) * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
