using Xunit;

namespace GenShark.Tests.Reassembly;

/// <summary>What is expected was read off tshark 4.0.17, given the same pieces as IPv4 fragments.</summary>
public sealed class DatagramTests
{
    [Fact]
    public void Pieces_in_any_order_make_the_same_datagram()
    {
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        string[] pieces = ["0:abcdefgh+", "8:ijklmnop+", "16:qrst"];
        foreach (int[] order in orders)
        {
            (string whole, string flags) = Join([.. order.Select(index => pieces[index])]);
            Assert.Equal(("abcdefghijklmnopqrst", "0 8 16"), (whole, flags));
        }
    }

    [Fact]
    public void A_gap_keeps_a_datagram_waiting()
    {
        Datagram datagram = Collect("0:abcdefg+", "8:ijklmnop", "16:qrstuvwx+");
        Assert.Equal(0, datagram.CompletedIn);
        Assert.True(Add(datagram, 4, "0:abcdefgh+"));
        Assert.Equal(4, datagram.CompletedIn);
    }

    [Theory]
    [InlineData("0:abcdefgh+ 0:abcdefgh+ 8:ij", "abcdefghij", "0 0:Overlap 8")]
    [InlineData("0:abcdefghijklmnop+ 8:ijklmnopqrstuvwx+ 16:qrstuvwx", "abcdefghijklmnopqrstuvwx", "0 8:Overlap 16:Overlap")]
    [InlineData("0:abcdefghijklmnop+ 8:IJKLMNOPQRSTUVWX+ 16:qrstuvwx", "abcdefghijklmnopQRSTUVWX", "0 8:Overlap,Conflict 16:Overlap,Conflict")]
    [InlineData("8:ijklmnop 8:ijkl 0:abcdefgh+", "abcdefghijklmnop", "0 8 8:Overlap,MultipleTails")]
    [InlineData("8:ijklmnop 16:qrst+ 0:abcdefgh+", "abcdefghijklmnop", "0 8 16:TooLong")]
    [InlineData("16:qrst+ 8:ijklmnop 0:abcdefgh+", "abcdefghijklmnop", "0 8 16:TooLong")]
    [InlineData("8:ijklmnop 16:qrst 0:abcdefgh+", "abcdefghijklmnop", "0 8 16:MultipleTails,TooLong")]
    [InlineData("65528:zzzzzzzz+ 0:abcdefgh+ 8:ij", "abcdefghij", "0 8 65528:TooLong")]
    [InlineData("0:abcdefghijklmnop+ 0:abcd", "abcd", "0:TooLong 0:Overlap")]
    public void Pieces_that_do_not_fit_are_marked(string pieces, string whole, string flags) => Assert.Equal((whole, flags), Join(pieces.Split(' ')));

    [Fact]
    public void A_cleared_datagram_starts_anew()
    {
        Datagram datagram = Collect("0:abcdefgh+", "8:ij");
        datagram.Clear();
        Assert.False(Add(datagram, 3, "8:xy"));
        Assert.True(Add(datagram, 4, "0:ABCDEFGH+"));
        Assert.Equal(2, datagram.Fragments.Length);
        Assert.Equal(10, datagram.Length);
    }

    // "8:abcd+": four bytes at offset 8, more follow.
    internal static bool Add(Datagram datagram, int frame, string piece)
    {
        string[] parts = piece.TrimEnd('+').Split(':');
        return datagram.Add(frame, new FragmentPlace(1, int.Parse(parts[0], provider: null), piece.EndsWith('+')), System.Text.Encoding.ASCII.GetBytes(parts[1]));
    }

    private static Datagram Collect(params string[] pieces)
    {
        var datagram = new Datagram();
        for (int i = 0; i < pieces.Length; i++) Add(datagram, i + 1, pieces[i]);
        return datagram;
    }

    private static (string Whole, string Flags) Join(string[] pieces)
    {
        Datagram datagram = Collect(pieces);
        Assert.Equal(pieces.Length, datagram.CompletedIn);
        var whole = new byte[datagram.Length];
        datagram.Join(whole);
        return (System.Text.Encoding.ASCII.GetString(whole), string.Join(' ', datagram.Fragments.ToArray().Select(Describe)));
    }

    private static string Describe(Fragment fragment)
    {
        FragmentFlags flags = fragment.Flags & ~FragmentFlags.Tail;
        return flags == FragmentFlags.None ? $"{fragment.Offset}" : $"{fragment.Offset}:{flags.ToString().Replace(" ", "", StringComparison.Ordinal)}";
    }
}
