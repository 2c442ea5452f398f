using GenShark.Capture.Statistics;
using GenShark.Cli.Running;

namespace GenShark.Cli.Reports.Taps;

/// <summary>A statistic that <c>-z</c> asks for.</summary>
/// <param name="Tap">What gathers it.</param>
/// <param name="Write">Prints it, when all packets were taken.</param>
internal sealed record TapReport(Tap Tap, Action<StandardOutput> Write);
