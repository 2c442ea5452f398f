using System.Runtime.CompilerServices;

namespace GenShark.Cli.Tests.Running;

/// <summary>Puts the tests into the time zone in which tshark was asked.</summary>
internal static class UtcTime
{
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("TZ", "UTC");
        TimeZoneInfo.ClearCachedData();
    }
}
