using Xunit;

namespace GenShark.Filters.Tests.Running;

public sealed class WordsTests
{
    [Theory]
    [InlineData("", "Every packet passes.\n")]
    [InlineData("fx", "A packet passes if it has a layer of fx (Fixture)\n")]
    [InlineData("fx.u8 == 5", "A packet passes if any fx.u8 (u8) is 5\n")]
    [InlineData("fx.u8 != 5", "A packet passes if every fx.u8 (u8) is not 5 (and there is one: packets without fx.u8 do not pass)\n")]
    [InlineData("!(fx.u8 == 5)", "A packet passes if it is not so that any fx.u8 (u8) is 5\n")]
    [InlineData("fx.ip4 == 10.0.0.0/8", "A packet passes if any fx.ip4 (ip4) is in 10.0.0.0/8\n")]
    [InlineData("fx.u8 in {1, 3..5}", "A packet passes if any fx.u8 (u8) is one of 1, 3 to 5\n")]
    [InlineData("fx.u8#1 > 2", "A packet passes if any fx.u8 (u8) in layer 1 of its protocol is greater than 2\n")]
    [InlineData("fx[0:2] == 01:02", "A packet passes if any 2 bytes at offset 0 of fx (Fixture) is the bytes 01:02\n")]
    [InlineData("len(fx.text) >= 4", "A packet passes if any length in bytes of fx.text (text) is at least 4\n")]
    [InlineData("fx.text contains \"a\" and (fx or fx.i8 < -1)", """
        A packet passes if all of this is true:
          any fx.text (text) contains "a"
          any of this is true:
            it has a layer of fx (Fixture)
            any fx.i8 (i8) is less than -1

        """)]
    public void Filters_are_put_into_words(string filter, string words) => Assert.Equal(words, FilterWords.Of(Filter.Compile(filter)));
}
