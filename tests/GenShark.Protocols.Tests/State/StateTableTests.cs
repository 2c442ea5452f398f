using Xunit;

namespace GenShark.Protocols.Tests.State;

/// <summary>Tables of state against a plain list, with room for few items: what was not used for the longest time goes.</summary>
public sealed class StateTableTests
{
    private const int Most = 20;

    private readonly List<int> _told = [];
    private readonly Session _session;

    public StateTableTests() => _session = new Session(new DissectionChoices([], [], []) { Limit = new StateLimit(Most, _told.Add) });

    [Fact]
    public void It_holds_what_was_used_last()
    {
        var random = new Random(7);
        var table = new StateTable<int, string>();
        var model = new List<(int Key, string Value)>();
        for (int i = 0; i < 20_000; i++)
        {
            int key = random.Next(40), at = model.FindIndex(item => item.Key == key);
            switch (random.Next(4))
            {
                case 0:
                    Assert.Equal(at >= 0, table.Remove(key, out string? removed));
                    Assert.Equal(at < 0 ? null : model[at].Value, removed);
                    if (at >= 0) model.RemoveAt(at);
                    break;
                case 1:
                    Assert.Equal(at >= 0, table.TryGet(key, out string? found));
                    Assert.Equal(at < 0 ? null : model[at].Value, found);
                    if (at >= 0) Use(model, at, model[at].Value);
                    break;
                default:
                    table.Set(_session, key, $"{i}");
                    if (at >= 0) Use(model, at, $"{i}");
                    else model.Add((key, $"{i}"));
                    if (model.Count > Most) model.RemoveAt(0);
                    break;
            }
            Assert.Equal(model.Count, table.Count);
        }
    }

    [Fact]
    public void That_something_is_forgotten_is_told_once()
    {
        StateTable<int, int> one = new(), other = new();
        for (int key = 0; key < Most; key++) one.Set(_session, key, key);
        Assert.Empty(_told);
        for (int key = 0; key < 5 * Most; key++) other.Set(_session, key, one.Count);
        Assert.Single(_told);
        Assert.Equal((Most, Most), (one.Count, other.Count));
    }

    [Fact]
    public void Keys_that_are_alike_are_all_kept()
    {
        var session = new Session(new DissectionChoices([], [], []) { Limit = new StateLimit(forgetting: _told.Add) });
        StateTable<ConversationKey, int> ports = new(), hosts = new();
        StateTable<uint, int> numbers = new();
        for (int i = 0; i < 60_000; i++)
        {
            ports.Set(session, new ConversationKey(new IPv4Address(0x0a000001), (ushort)i, new IPv4Address(0xc6336402), 80, out _), i);
            hosts.Set(session, new ConversationKey(new IPv4Address((uint)i << 16), 5000, new IPv4Address(0xc6336402), 80, out _), i);
            numbers.Set(session, (uint)i << 14, i);
        }
        Assert.Equal((60_000, 60_000, 60_000), (ports.Count, hosts.Count, numbers.Count));
        Assert.Empty(_told);
    }

    // As a hostile capture would have it, if it knew how keys are hashed.
    [Fact]
    public void Keys_of_one_hash_do_not_make_it_slow()
    {
        var session = new Session(new DissectionChoices([], [], []) { Limit = new StateLimit(forgetting: _told.Add) });
        var table = new StateTable<Alike, int>();
        Alike.Comparisons = 0;
        const int Keys = 20_000;
        for (int key = 0; key < Keys; key++) table.Set(session, new Alike(key), key);
        Assert.InRange(Alike.Comparisons, 1, 100L * Keys);
        Assert.Equal(Keys - 1, table.Find(new Alike(Keys - 1)));
        Assert.Single(_told);
    }

    private static void Use(List<(int Key, string Value)> model, int at, string value)
    {
        int key = model[at].Key;
        model.RemoveAt(at);
        model.Add((key, value));
    }

    private readonly record struct Alike(int Number)
    {
        [ThreadStatic]
        public static long Comparisons;

        public bool Equals(Alike other)
        {
            Comparisons++;
            return Number == other.Number;
        }

        public override int GetHashCode() => 7;
    }
}
