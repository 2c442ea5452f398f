namespace GenShark;

/// <summary>A choice that cannot be made: no such preference, no such table to decode by. The message is what tshark prints, and may have several lines.</summary>
public sealed class ChoiceException(string message) : ArgumentException(message);
