namespace GenShark.Output;

/// <summary>What a format says of where its text comes from.</summary>
public sealed class WriterInfo
{
    /// <summary>The program that PDML and PSML name as their creator. Readers look for Wireshark's name there.</summary>
    public string Creator { get; init; } = "wireshark/4.0.17";

    /// <summary>The capture's name as the user gave it; empty for a live capture.</summary>
    public string CaptureFile { get; init; } = "";

    /// <summary>When the output began, in the user's zone.</summary>
    public DateTime Time { get; init; } = DateTime.Now;
}
