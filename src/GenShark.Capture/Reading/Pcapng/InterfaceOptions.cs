namespace GenShark.Capture.Reading.Pcapng;

/// <summary>The options of an Interface Description Block. Of those that may stand once the first one counts; one of the wrong length does not.</summary>
internal static class InterfaceOptions
{
    private const ushort Name = 2, Description = 3, TimeResolution = 9, Filter = 11, OperatingSystem = 12, FcsLength = 13, TimeOffset = 14, Hardware = 15;
    private const byte FilterIsText = 0;

    public static CaptureInterface Read(ref PcapngOptions options, CaptureInterface known)
    {
        ulong? units = null;
        long? offset = null;
        while (options.MoveNext())
        {
            switch (options.Code, options.Value.Length)
            {
                case (Name, _): known = known with { Name = known.Name ?? options.Text }; break;
                case (Description, _): known = known with { Description = known.Description ?? options.Text }; break;
                case (Hardware, _): known = known with { Hardware = known.Hardware ?? options.Text }; break;
                case (Filter, > 0) when options.Value[0] == FilterIsText: known = known with { Filter = known.Filter ?? options.TextFrom(1) }; break;
                case (OperatingSystem, _): known = known with { OperatingSystem = known.OperatingSystem ?? options.Text }; break;
                case (TimeResolution, 1): units ??= TimestampScale.Units(options.Value[0]); break;
                case (TimeOffset, 8): offset ??= (long)options.UInt64; break;
                case (FcsLength, 1) when known.FcsLength < 0: known = known with { FcsLength = FcsBytes(options.Value[0]) }; break;
            }
        }
        return known with { UnitsPerSecond = units ?? 1_000_000, TimeOffset = offset ?? 0 };
    }

    // The specification leaves the unit open: writers give bytes or bits, and as in tshark eight and more can only be bits.
    private static sbyte FcsBytes(byte length) => (sbyte)(length >= 8 ? length / 8 : length);
}
