namespace GenShark.Capture.Reading.Ahead;

/// <summary>Says of a frame whether it passes: above zero if so, 0 if not, below zero if that can't be told of the frame alone. The frame's number is that in its chunk.</summary>
/// <param name="frame">The frame.</param>
/// <param name="text">Takes what is to be printed of a frame that the reader need not move to: verdict 0.</param>
internal delegate int FrameJudge(in Frame frame, TextBuilder text);
