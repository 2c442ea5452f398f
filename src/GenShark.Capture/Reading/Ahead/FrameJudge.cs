namespace GenShark.Capture.Reading.Ahead;

/// <summary>Says of a frame whether it passes: above zero if so, 0 if not, below zero if that can't be told of the frame alone.</summary>
internal delegate int FrameJudge(in Frame frame);
