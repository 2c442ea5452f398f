namespace GenShark.Capture.Reading.Ahead;

/// <summary>Takes text that was written of packets; it stays valid during the call only.</summary>
public delegate void TextTaker(ReadOnlySpan<byte> text);
