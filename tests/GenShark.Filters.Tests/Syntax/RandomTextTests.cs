using GenShark.Filters.Syntax;
using Xunit;

namespace GenShark.Filters.Tests.Syntax;

/// <summary>Whatever is typed is a filter or an error: no other exception, no endless loop.</summary>
public sealed class RandomTextTests
{
    private static readonly string[] s_pieces =
    [
        "fx", "fx.u8", "fx.i32", "fx.text", "fx.bytes", "fx.ip4", "fx.ip6", "fx.mac", "fx.flag", "fx.kind", "fx.delay", "fx.time", "fx.double", "nosuch",
        "==", "!=", "===", "!==", "<", ">=", "~", "eq", "contains", "matches", "in", "not", "!", "and", "or", "xor", "any", "all", "&", "+", "-", "*", "/", "%",
        "(", ")", "{", "}", "[", "]", "[0:2]", "[-1]", "#1", "#[1-2]", "#", ",", "..", ".", ":", "$", "${fx.u8}", "${", "len(", "max(", "upper(",
        "1", "-1", "0x10", "1.5", "1.2.3.4", "1.2.3.4/8", "::1", "01:02", "\"a\"", "\"", "r\"[a\"", "'a'", "'", "\\", "\u00e9", "\0", "\"2013-05-30\"",
    ];

    [Fact]
    public void Random_tokens_give_a_filter_or_an_error()
    {
        Dissection packet = new FixturePacket().Layer().Number("fx.u8", 1).Text("fx.text", "abc").Bytes("fx.bytes", 1, 2, 3).Build();
        var random = new Random(1);
        int filters = 0;
        for (int i = 0; i < 100_000; i++)
        {
            int count = random.Next(1, 9);
            string text = string.Join(random.Next(3) > 0 ? " " : "", Enumerable.Range(0, count).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            if (!DisplayFilter.TryCompile(text, out DisplayFilter? filter, out FilterError? error))
            {
                Assert.InRange(error.Span.Start, 0, error.Text.Length);
                Assert.InRange(error.Span.End, 0, error.Text.Length + 1);
                continue;
            }
            filters++;
            bool passes = filter.Matches(packet);
            if (text.Contains("${")) continue;
            string printed = filter.Syntax.ToString();
            Assert.Equal(printed, Parser.Parse(printed).ToString());
            Assert.Equal(passes, DisplayFilter.Compile(printed).Matches(packet));
        }
        Assert.InRange(filters, 1_000, 100_000);
    }
}
