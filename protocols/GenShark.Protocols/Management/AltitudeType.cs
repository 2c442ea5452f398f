namespace GenShark.Protocols;

/// <summary>Units of altitude (option 123).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3825"/>
public enum AltitudeType : byte
{
    [Name("Meters")] Meters = 1,
    [Name("Floors")] Floors = 2,
}
