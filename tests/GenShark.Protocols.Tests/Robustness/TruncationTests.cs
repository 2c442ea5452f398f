using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Protocols.Tests.Robustness;

public sealed class TruncationTests
{
    // All lengths up to here, where headers end; then some.
    private const int AllLengths = 160, Step = 37;

    public static TheoryData<string> Captures() => StoredCaptures.All();

    [Theory]
    [MemberData(nameof(Captures))]
    public void A_shorter_packet_is_dissected_whether_sent_or_captured_so(string capture)
    {
        var inspection = new Inspection();
        foreach (StoredPacket packet in StoredPacket.In(capture))
        {
            ReadOnlySpan<byte> bytes = packet.Frame.Bytes;
            string what = packet.ToString();
            for (int length = 0; length <= bytes.Length; length += length < AllLengths ? 1 : Step)
            {
                inspection.Dissect(packet.Frame, bytes[..length], length, packet.Frame.LinkType, what);
                inspection.Dissect(packet.Frame, bytes[..length], Math.Max(length, packet.Frame.Length), packet.Frame.LinkType, what);
            }
        }
    }
}
