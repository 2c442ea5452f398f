namespace GenShark.Capture.Statistics;

/// <summary>A packet of a flow graph.</summary>
/// <param name="Time">Since the capture's first packet.</param>
/// <param name="Decimals">How many decimals of the second its capture's clock tells.</param>
/// <param name="Source">Whence.</param>
/// <param name="Destination">Where to.</param>
/// <param name="Stream">The number of its TCP connection; 0 for others.</param>
/// <param name="Label">What stands above its arrow.</param>
/// <param name="Comment">What stands beside it.</param>
public sealed record FlowStep(Interval Time, int Decimals, ConversationEnd Source, ConversationEnd Destination, uint Stream, string Label, string Comment);
