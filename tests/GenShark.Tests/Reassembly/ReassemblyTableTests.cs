using Xunit;

namespace GenShark.Tests.Reassembly;

/// <summary>Datagrams put together from pieces that come in any order, lack, overlap, contradict each other or never end.</summary>
public sealed class ReassemblyTableTests
{
    private readonly ReassemblyTable _table = new();
    private int _frame;

    [Fact]
    public void Pieces_in_any_order_give_the_datagram()
    {
        Assert.Null(Add(8, "89abcdef", more: true));
        Assert.Null(Add(16, "gh", more: false));
        Assert.Equal("0123456789abcdefgh", Add(0, "01234567", more: true));
        Assert.Equal(0, _table.Count);
    }

    [Fact]
    public void A_gap_is_waited_for()
    {
        Assert.Null(Add(0, "01234567", more: true));
        Assert.Null(Add(16, "gh", more: false));
        Assert.Equal(1, _table.Count);
    }

    [Fact]
    public void Bytes_that_are_there_already_are_kept_and_a_contradiction_is_noted()
    {
        Add(0, "0123456789abcdef", more: true);
        Add(8, "XXXXXXXX", more: true);
        Datagram datagram = Add(16, "gh", more: false, out string? whole);
        Assert.Equal("0123456789abcdefgh", whole);
        Assert.Equal([FragmentFlags.None, FragmentFlags.Overlap | FragmentFlags.Conflict, FragmentFlags.Tail], Flags(datagram));
    }

    [Fact]
    public void Pieces_that_say_the_same_twice_only_overlap()
    {
        Add(0, "01234567", more: true);
        Add(0, "01234567", more: true);
        Datagram datagram = Add(8, "89", more: false, out string? whole);
        Assert.Equal("0123456789", whole);
        Assert.Equal([FragmentFlags.None, FragmentFlags.Overlap, FragmentFlags.Tail], Flags(datagram));
    }

    [Fact]
    public void What_goes_on_behind_the_end_is_too_long_and_a_second_end_is_noted()
    {
        Add(8, "89", more: false);
        Add(8, "89abcdef", more: false);
        Datagram datagram = Add(0, "01234567", more: true, out string? whole);
        Assert.Equal("0123456789", whole);
        Assert.True(datagram.Fragments[2].Is(FragmentFlags.TooLong));
        Assert.True(datagram.Fragments[2].Is(FragmentFlags.MultipleTails));
    }

    [Fact]
    public void Datagrams_that_are_never_complete_stay_under_the_cap()
    {
        var table = new ReassemblyTable(mostBytes: 1 << 20, mostDatagrams: 100);
        var piece = new byte[1400];
        for (uint i = 0; i < 20_000; i++)
        {
            table.Add(Key(i), (int)i, new FragmentPlace(i, (int)(i % 40) * 1400, MoreFollow: true), piece, out bool completes);
            Assert.False(completes);
            Assert.InRange(table.Size, 0, 1 << 20);
            Assert.InRange(table.Count, 0, 100);
        }
    }

    [Fact]
    public void A_datagram_in_an_absurd_number_of_pieces_is_forgotten()
    {
        for (int i = 0; i < 100_000; i++) Assert.Null(Add(8 * (i % 8000), "01234567", more: true));
        Assert.InRange(_table.Size, 0, 1 << 20);
    }

    private string? Add(int offset, string text, bool more)
    {
        Add(offset, text, more, out string? whole);
        return whole;
    }

    private Datagram Add(int offset, string text, bool more, out string? whole)
    {
        Datagram datagram = _table.Add(Key(7), ++_frame, new FragmentPlace(7, offset, more), [.. text.Select(letter => (byte)letter)], out bool completes);
        whole = null;
        if (!completes) return datagram;
        var bytes = new byte[datagram.Length];
        datagram.Join(bytes);
        whole = string.Concat(bytes.Select(value => (char)value));
        return datagram;
    }

    private static DatagramKey Key(ulong number) => new("ip", default, default, number);

    private static FragmentFlags[] Flags(Datagram datagram) => [.. datagram.Fragments.ToArray().Select(fragment => fragment.Flags)];
}
