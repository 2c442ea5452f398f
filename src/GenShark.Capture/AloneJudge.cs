using GenShark.Filters;

namespace GenShark.Capture;

/// <summary>
/// Judges frames that need no dissection in order, so that threads can read ahead: by the plan of a cursor, with a session of its own in which nothing is kept. For one thread.
/// </summary>
/// <param name="filter">Which packets pass.</param>
/// <param name="plan">What is read of them.</param>
/// <param name="choices">The cursor's.</param>
/// <param name="signs">The plan's, if there are streams that it leaves alone.</param>
/// <param name="passesNothing">Whether a packet passes that holds nothing that the filter looks at.</param>
/// <param name="onlyTells">Whether nothing is asked of a packet that passes.</param>
internal sealed class AloneJudge(TapeTest filter, DissectionPlan plan, DissectionChoices choices, StreamSigns signs, bool passesNothing, bool onlyTells)
{
    /// <summary>The packet must be looked at in order.</summary>
    public const int MustDissect = -1;

    // A packet is turned down as long as the stream is left alone whose key stands below.
    private const int LeftAlone = -2;

    private readonly Dissection _dissection = new(new Session(choices)) { WantsColumns = false, Plan = plan };

    /// <summary>The key of the stream that must still be left alone for a packet to be turned down; <see cref="StreamSigns.None"/> if the verdict says nothing of it.</summary>
    public static int KeyOf(int verdict) => verdict <= LeftAlone ? LeftAlone - verdict : StreamSigns.None;

    /// <summary>Above zero if a packet passes, 0 if it does not; else see <see cref="MustDissect"/> and <see cref="KeyOf"/>.</summary>
    public int Judge(in Frame frame)
    {
        if (passesNothing || !plan.IsNothing(frame))
        {
            if (!_dissection.TryDissectAlone(frame)) return MustDissect;
            if (filter.Matches(_dissection)) return onlyTells && signs.Last == StreamSigns.None ? 1 : MustDissect;
        }
        return signs.Last == StreamSigns.None ? 0 : LeftAlone - signs.Last;
    }
}
