namespace GenShark.Protocols;

/// <summary>What is wrong with a coordinate location (option 123).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3825"/>
public enum LocationError : byte
{
    [Name("Latitude is out of range [-90,90]")] Latitude = 1,
    [Name("Latitude Uncertainty is out of range [0,90]")] LatitudeUncertainty = 2,
    [Name("Longitude is out of range [-180,180]")] Longitude = 3,
    [Name("Longitude Uncertainty is out of range [0,180]")] LongitudeUncertainty = 4,
    [Name("Altitude is out of range [-(2^21),(2^21)-1]")] Altitude = 5,
    [Name("Altitude Uncertainty is out of range [0,2^20]")] AltitudeUncertainty = 6,
    [Name("Altitude Type is out of range [0,2]")] AltitudeType = 7,
    [Name("Datum is out of range [1,3]")] Datum = 8,
}
