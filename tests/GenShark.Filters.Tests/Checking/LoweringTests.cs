using GenShark.Filters.Checking;
using Xunit;

namespace GenShark.Filters.Tests.Checking;

public sealed class LoweringTests
{
    private const string Max = "18446744073709551615";

    [Theory]
    [InlineData("fx.u8 == 5", "any", "5-5")]
    [InlineData("fx.u8 != 5", "all", $"0-4 6-{Max}")]
    [InlineData("fx.u8 === 5", "all", "5-5")]
    [InlineData("fx.u8 ~= 5", "any", $"0-4 6-{Max}")]
    [InlineData("all fx.u8 > 5", "all", $"6-{Max}")]
    [InlineData("fx.u8 < 0", "any", "")]
    [InlineData("fx.u8 <= 2 + 3", "any", "0-5")]
    [InlineData("fx.u8 in {1, 3..5, 4..9, 2}", "any", "1-9")]
    [InlineData("fx.u8 in {9..3}", "any", "")]
    [InlineData("fx.u8 > -1", "any", "")]
    [InlineData("fx.u8 != -1", "all", $"0-{Max}")]
    [InlineData("fx.i8 == -1", "any", $"{Max}-{Max}")]
    [InlineData("fx.i8 > -2", "any", $"0-9223372036854775807 18446744073709551615-{Max}")]
    [InlineData("fx.i8 < 1", "any", $"0-0 9223372036854775808-{Max}")]
    [InlineData("fx.i8 in {-1..1}", "any", $"0-1 {Max}-{Max}")]
    [InlineData("fx.flag == True", "any", $"1-{Max}")]
    [InlineData("fx.flag != 1", "all", "0-0")]
    [InlineData("fx.ip4 == 10.1.2.3/8", "any", "167772160-184549375")]
    [InlineData("fx.ip4 > 10.0.0.0/8", "any", $"184549376-{Max}")]
    [InlineData("fx.ip4 in {10.0.0.1, 10.0.0.2 .. 10.0.0.5}", "any", "167772161-167772165")]
    [InlineData("fx.u8 & 0x0f == 2", "any", "2-2", 15UL)]
    [InlineData("fx.u8 & 2", "any", $"1-{Max}", 2UL)]
    [InlineData("fx.ip4 & 255.0.0.0 == 10.0.0.0", "any", "167772160-167772160", 0xff000000UL)]
    public void Comparisons_with_constants_become_ranges(string filter, string quantifier, string ranges, ulong mask = ulong.MaxValue)
    {
        DisplayFilter compiled = Filter.Compile(filter);
        BoundRangeTest test = Assert.IsType<BoundRangeTest>(compiled.Bound);
        Assert.Equal(quantifier == "all", test.All);
        Assert.Equal(mask, test.Mask);
        Assert.Equal(ranges, string.Join(' ', test.Ranges.Select(range => $"{range.First}-{range.Last}")));
        Assert.True(compiled.TryGetDirectPlan(out _));
    }

    [Theory]
    [InlineData("fx", true)]
    [InlineData("not fx or fx.u8 == 1 and fx.ip4 in {10.0.0.0/8}", true)]
    [InlineData("", true)]
    [InlineData("fx.text == \"a\"", false)]
    [InlineData("fx.u8 == fx.other8", false)]
    [InlineData("fx.u8 == 1 and fx.text contains \"a\"", false)]
    [InlineData("fx#1", false)]
    [InlineData("fx.u8#1 == 1", false)]
    [InlineData("fx.u8 + 1 == 2", false)]
    [InlineData("len(fx) > 3", false)]
    public void Only_filters_on_single_numbers_are_direct(string filter, bool direct) =>
        Assert.Equal(direct, Filter.Compile(filter).TryGetDirectPlan(out _));

    [Fact]
    public void A_filter_names_the_fields_that_it_looks_at()
    {
        IReadOnlyList<FieldReference> fields = Filter.Compile("fx and fx.u8 == 1 or max(fx.u16, 5) < fx.u32 or count(fx.text) > 1").Fields;
        Assert.Equal(["fx:P", "fx.u8:V", "fx.u16:V", "fx.u32:V", "fx.text:"],
            fields.Select(field => $"{field.Name}:{(field.IsProtocol ? "P" : "")}{(field.NeedsValue ? "V" : "")}"));
    }
}
