namespace GenShark.Output;

/// <summary>What the text of a value depends on beside the packet.</summary>
public sealed class FormatOptions
{
    /// <summary>No name resolution, times in UTC.</summary>
    public static FormatOptions Default { get; } = new();

    /// <summary>The user's time zone, for times that are shown in it.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Whether MAC addresses are shown with their names. tshark's <c>-n</c> turns it off.</summary>
    public bool ResolvesMacAddresses { get; init; }
}
