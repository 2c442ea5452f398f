using System.Reflection;
using System.Runtime.InteropServices;

namespace GenShark.Capture.Writing;

/// <summary>What a pcapng section says of the machine and the program that captured.</summary>
public sealed record SectionDescription
{
    /// <summary>A comment (opt_comment), or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The machine (shb_hardware), or null.</summary>
    public string? Hardware { get; init; }

    /// <summary>The operating system (shb_os), or null.</summary>
    public string? OperatingSystem { get; init; }

    /// <summary>The program (shb_userappl).</summary>
    public string? Application { get; init; } = $"GenShark {Version}";

    /// <summary>This machine, for what it captures itself.</summary>
    public static SectionDescription OfThisMachine { get; } = new()
    {
        Hardware = RuntimeInformation.OSArchitecture.ToString(),
        OperatingSystem = RuntimeInformation.OSDescription,
    };

    private static string Version =>
        typeof(SectionDescription).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
