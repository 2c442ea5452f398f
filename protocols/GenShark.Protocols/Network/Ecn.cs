namespace GenShark.Protocols;

/// <summary>Explicit congestion notification.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3168"/>
public enum Ecn : byte
{
    [Name("Not ECN-Capable Transport")] NotCapable = 0,
    [Name("ECN-Capable Transport codepoint '01'")] Capable1 = 1,
    [Name("ECN-Capable Transport codepoint '10'")] Capable0 = 2,
    [Name("Congestion Experienced")] CongestionExperienced = 3,
}
