namespace GenShark.Capture.Statistics;

/// <summary>A piece of what was sent through a stream.</summary>
/// <param name="IsReply">Whether the end sent it that did not send the first packet.</param>
/// <param name="Bytes">What was sent; where the capture lacks bytes that arrived, words that say so and a zero.</param>
/// <param name="Frame">The number of the packet that brought it, or that showed that bytes lack.</param>
/// <param name="Time">When that was captured.</param>
public sealed record StreamChunk(bool IsReply, byte[] Bytes, int Frame, Timestamp Time);
