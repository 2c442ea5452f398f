namespace GenShark.Protocols;

/// <summary>Map datums of coordinate locations (option 123).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3825"/>
public enum LocationDatum : byte
{
    [Name("WGS 84")] Wgs84 = 1,
    [Name("NAD83 (NAVD88)")] Nad83Navd88 = 2,
    [Name("NAD83 (MLLW)")] Nad83Mllw = 3,
}
