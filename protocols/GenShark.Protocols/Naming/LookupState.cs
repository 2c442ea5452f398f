namespace GenShark.Protocols;

/// <summary>What a message of a connection with one question and one answer has to do with the other.</summary>
internal readonly record struct LookupState(uint? AnswerIn, uint? AnswerTo, Interval? Time, byte[] Words);
