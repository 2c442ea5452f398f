namespace GenShark.Capture.Live;

/// <summary>Why a live capture could not begin, or go on.</summary>
public enum LiveCaptureProblem
{
    /// <summary>libpcap isn't installed.</summary>
    NoLibrary,

    /// <summary>There is no such interface, or none at all.</summary>
    NoInterface,

    /// <summary>This user may not capture.</summary>
    NoPermission,

    /// <summary>The capture filter is wrong.</summary>
    BadFilter,

    /// <summary>The interface cannot do what was asked of it.</summary>
    NotSupported,

    /// <summary>The interface failed while packets were captured: those before stay.</summary>
    Failed,
}

/// <summary>A live capture cannot begin or go on; the message says what helps.</summary>
public sealed class LiveCaptureException : IOException
{
    private LiveCaptureException(LiveCaptureProblem problem, string message, Exception? inner = null) : base(message, inner) => Problem = problem;

    /// <summary>What is wrong.</summary>
    public LiveCaptureProblem Problem { get; }

    internal static LiveCaptureException NoLibrary(Exception? cause = null) =>
        new(LiveCaptureProblem.NoLibrary, "libpcap isn't installed, so nothing can be captured (Debian: apt-get install libpcap0.8).", cause);

    internal static LiveCaptureException NoInterface(string name, IEnumerable<string> known) => new(
        LiveCaptureProblem.NoInterface, $"There is no device named \"{name}\".\n(These can be captured on: {string.Join(", ", known)}.)");

    internal static LiveCaptureException NoInterfaces() => new(
        LiveCaptureProblem.NoInterface, $"There are no interfaces on which a capture can be done.\n({Permission})");

    internal static LiveCaptureException NoPermission(string name, Exception cause) => new(
        LiveCaptureProblem.NoPermission, $"You do not have permission to capture on device \"{name}\".\n({Permission})", cause);

    internal static LiveCaptureException BadFilter(string filter, string name, string detail) => new(
        LiveCaptureProblem.BadFilter, $"Invalid capture filter \"{filter}\" for interface '{name}'.\n\nThat string isn't a valid capture filter ({detail}).");

    internal static LiveCaptureException NotSupported(string name, string what, string detail) => new(
        LiveCaptureProblem.NotSupported, $"{what} is not supported on device \"{name}\".\n({detail})");

    internal static LiveCaptureException Cannot(string name, string detail, Exception? cause = null) => new(
        LiveCaptureProblem.Failed, $"The capture session could not be initiated on capture device \"{name}\".\n({detail})", cause);

    internal static LiveCaptureException Broken(string name, string detail) => new(
        LiveCaptureProblem.Failed, $"Error while capturing packets on device \"{name}\": {detail}");

    private static string Permission => OperatingSystem.IsLinux()
        ? $"Run as root, or let the program capture: setcap cap_net_raw,cap_net_admin+eip {Environment.ProcessPath}"
        : "Run as administrator";
}
