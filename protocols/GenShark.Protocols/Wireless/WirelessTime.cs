namespace GenShark.Protocols;

/// <summary>Times in units of 1024 microseconds, shown in seconds.</summary>
internal static class WirelessTime
{
    internal static void WriteUnits(TextBuilder text, ulong units) => text.Append($"{units * 1024 / 1_000_000}.{units * 1024 % 1_000_000:d6} [Seconds]");
}
