using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>What outlives a packet: times, conversations, pieces of datagrams, choices of the user.</summary>
public sealed class Session
{
    private readonly DissectionChoices? _changes;
    private object?[] _states = new object?[8];

    /// <param name="choices">What the user chose; null for nothing.</param>
    public Session(DissectionChoices? choices = null)
    {
        Choices = choices ?? DissectionChoices.None;
        if (Choices.ChangeDispatch) _changes = Choices;
        Choices.Give(this);
    }

    /// <summary>What the user chose.</summary>
    public DissectionChoices Choices { get; }

    /// <summary>The times that a packet's times are told against.</summary>
    public FrameClock Clock { get; } = new();

    /// <summary>Whether packets may be dissected again, out of order: protocols then note what they found on the first visit.</summary>
    public bool KeepsHistory { get; set; }

    /// <summary>Whether the frame being dissected has been dissected before.</summary>
    public bool IsRevisit { get; private set; }

    /// <summary>Whether this is another pass over packets that were all dissected before, with <see cref="KeepsHistory"/>: what later packets
    /// told of earlier ones is shown then (tshark's <c>-2</c>).</summary>
    public bool IsSecondPass { get; private set; }

    /// <summary>Takes which packets have to do with each other; null if nobody asks.</summary>
    public FlowWatch? Flows { get; init; }

    /// <summary>Takes in which packets conversations begin; or tells it, if the session <see cref="IsPartial"/>.</summary>
    public ConversationNumbers? Numbers { get; init; }

    /// <summary>Whether all packets must be dissected, also those that nothing is asked of.</summary>
    internal bool AsksAll => KeepsHistory || Flows is { AsksAll: true };

    /// <summary>Whether only the packets of one flow are dissected, of a capture that was dissected as a whole before.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The secrets that the capture has told so far, in order; grows while the capture is read.</summary>
    public IReadOnlyList<DecryptionSecrets> Secrets { get; set; } = [];

    private int _lastFrame;

    /// <summary>The number of the frame that was dissected first, last.</summary>
    internal int CurrentFrame
    {
        get => _lastFrame;
        set => _lastFrame = value;
    }

    /// <summary>The streams of which no state is kept so far; null if all are followed.</summary>
    public PassedStreams? Passed { get; set; }

    /// <summary>The frame that was dissected last does not belong to the capture after all (tshark's <c>-R</c>): the next one takes its number.</summary>
    public void TakeBack()
    {
        _lastFrame--;
        Clock.TakeBack();
    }

    /// <summary>All packets have been dissected, with <see cref="KeepsHistory"/>: what follows is the second pass over them.</summary>
    public void BeginSecondPass()
    {
        IsSecondPass = true;
        Clock.Restart();
    }

    /// <summary>A frame is about to be dissected.</summary>
    internal void Begin(in Frame frame)
    {
        IsRevisit = frame.Number <= _lastFrame;
        if (!IsRevisit) _lastFrame = frame.Number;
        Flows?.Begin(frame.Number);
    }

    /// <summary>Earlier frames were dissected in between: the one that waited goes on.</summary>
    internal void GoOn(int frame)
    {
        _lastFrame = frame;
        Flows?.Begin(frame);
    }

    /// <summary>
    /// The state of this type, made when it is first asked for. Nothing of a dissection is static. What one packet leaves in it for another is
    /// kept by the packets' addresses: packets between other hosts may be left out when a packet is dissected again (<see cref="PacketFlows"/>).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T State<T>() where T : class, new()
    {
        int slot = StateSlot<T>.Index;
        object?[] states = _states;
        // A slot holds nothing of another type.
        return (uint)slot < (uint)states.Length && states[slot] is { } state ? Unsafe.As<T>(state) : Make<T>(slot);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Make<T>(int slot) where T : class, new()
    {
        if (slot >= _states.Length) Array.Resize(ref _states, Math.Max(slot + 1, _states.Length * 2));
        var state = new T();
        _states[slot] = state;
        return state;
    }

    /// <summary>The preferences of this type (<see cref="ProtocolAttribute.Preferences"/>), as the user chose them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Preferences<T>() where T : class, new() => State<T>();

    internal void SetState<T>(T state) where T : class, new()
    {
        State<T>();
        _states[StateSlot<T>.Index] = state;
    }

    internal DispatchTable TableOf(DispatchTable shared) => _changes is null ? shared : _changes.TableOf(shared);

    internal bool IsDisabled(Protocol protocol) => _changes is not null && _changes.IsDisabled(protocol);

    /// <summary>The protocol that every dissection starts with.</summary>
    internal Protocol FrameProtocol { get; } = Find("frame");

    /// <summary>The protocol of bytes that no protocol claims.</summary>
    internal Protocol DataProtocol { get; } = Find("data");

    private static Protocol Find(string name) => Registry.TryFindProtocol(name, out Protocol? protocol)
        ? protocol
        : throw new InvalidOperationException($"No assembly that declares the protocol '{name}' is loaded.");

    private static class Slots
    {
        private static int s_count;

        public static int Take() => Interlocked.Increment(ref s_count) - 1;
    }

    private static class StateSlot<T>
    {
        public static readonly int Index = Slots.Take();
    }
}
