using Xunit;

namespace GenShark.Tests.Reassembly;

/// <summary>Datagrams put together from pieces that come in any order, lack, overlap, contradict each other or never end.</summary>
public sealed class ReassemblyTableTests
{
    private ReassemblyTable _table = new();
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
    public void Datagrams_that_are_never_complete_stay_under_the_cap()
    {
        var table = new ReassemblyTable { Limit = new StateLimit { MostBytes = 1 << 20, MostDatagrams = 100 } };
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
    public void What_is_sent_again_takes_no_more_memory()
    {
        string piece = new('x', 1200);
        Add(1200, piece, more: true);
        long before = _table.Size;
        for (int i = 0; i < 100; i++) Assert.Null(Add(1200, piece, more: true));
        Assert.InRange(_table.Size - before, 0, 100 * 64);
        Assert.Null(Add(1200, new string('y', 1200), more: true));
        Assert.Null(Add(2400, "end", more: false));
        Assert.Equal(new string('z', 1200) + piece + "end", Add(0, new string('z', 1200), more: true));
    }

    [Fact]
    public void A_datagram_in_an_absurd_number_of_pieces_is_forgotten()
    {
        for (int i = 0; i < 100_000; i++) Assert.Null(Add(8 * (i % 8000), "01234567", more: true));
        Assert.InRange(_table.Size, 0, 1 << 20);
    }

    [Fact]
    public void Pieces_of_other_hosts_protocols_and_numbers_do_not_mix()
    {
        Assert.Null(Add(0, "01234567", more: true));
        Assert.Null(Add(8, "89", more: false, Key(8)));
        Assert.Null(Add(8, "89", more: false, Key(7) with { Owner = "ipv6" }));
        Assert.Null(Add(8, "89", more: false, new DatagramKey("ip", new IPv4Address(2), new IPv4Address(1), 7)));
        Assert.Equal("01234567ab", Add(8, "ab", more: false));
        Assert.Equal(3, _table.Count);
    }

    [Fact]
    public void The_number_of_a_complete_datagram_serves_again()
    {
        for (int i = 0; i < 3; i++)
        {
            Assert.Null(Add(0, "01234567", more: true));
            Assert.Equal("0123456789", Add(8, "89", more: false));
            Assert.Equal((0, 0L), (_table.Count, _table.Size));
        }
    }

    [Fact]
    public void What_waited_longest_makes_room()
    {
        _table = new ReassemblyTable { Limit = new StateLimit { MostDatagrams = 2 } };
        Add(0, "01234567", more: true, Key(1));
        Add(0, "01234567", more: true, Key(2));
        Add(16, "ghijklmn", more: true, Key(1));
        Add(0, "01234567", more: true, Key(3));
        Assert.Equal(2, _table.Count);
        Assert.Equal("0123456789", Add(8, "89", more: false, Key(3)));
        Assert.Null(Add(8, "89", more: false, Key(2)));
    }

    private string? Add(int offset, string text, bool more) => Add(offset, text, more, Key(7));

    private string? Add(int offset, string text, bool more, in DatagramKey key)
    {
        var place = new FragmentPlace(key.Number, offset, more);
        Datagram datagram = _table.Add(key, ++_frame, place, System.Text.Encoding.ASCII.GetBytes(text), out bool completes);
        if (!completes) return null;
        var bytes = new byte[datagram.Length];
        datagram.Join(bytes);
        _table.Recycle(datagram);
        return System.Text.Encoding.ASCII.GetString(bytes);
    }

    private static DatagramKey Key(ulong number) => new("ip", new IPv4Address(1), new IPv4Address(2), number);
}
