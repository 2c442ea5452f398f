using Xunit;

namespace GenShark.Filters.Tests.Running;

public sealed class MacroTests
{
    private static readonly FilterMacros s_macros = new(new Dictionary<string, string>
    {
        ["one"] = "fx.u8 == $1",
        ["two"] = "$2 > $1 or ${one:$1}",
        ["none"] = "fx.u16",
        ["loop"] = "${loop}",
    });

    [Theory]
    [InlineData("${one:5}", "fx.u8 == 5")]
    [InlineData("${one;5}", "fx.u8 == 5")]
    [InlineData("$one(5)", "fx.u8 == 5")]
    [InlineData("${one: 5 }", "fx.u8 ==  5 ")]
    [InlineData("${two:1;2}", "2 > 1 or fx.u8 == 1")]
    [InlineData("$two(1, max(fx.u8, 2))", "max(fx.u8, 2) > 1 or fx.u8 == 1")]
    [InlineData("not ${none} and $none()", "not fx.u16 and fx.u16")]
    [InlineData("${one:${fx.u16}}", "fx.u8 == ${fx.u16}")]
    [InlineData("fx.u8 == ${@fx.u16} or fx.u8 == ${fx.u16#[1-2]}", "fx.u8 == ${@fx.u16} or fx.u8 == ${fx.u16#[1-2]}")]
    [InlineData("fx.text matches r\"a$one(5)\"", "fx.text matches r\"a$one(5)\"")]
    public void Stand_for_their_text(string filter, string expanded) => Assert.Equal(expanded, s_macros.Expand(filter, IsField));

    [Theory]
    [InlineData("${nosuch}", "macro 'nosuch' does not exist")]
    [InlineData("$nosuch(1)", "macro 'nosuch' does not exist")]
    [InlineData("${one}", "wrong number of arguments for macro 'one', expecting 1 instead of 0")]
    [InlineData("$one(1,2)", "wrong number of arguments for macro 'one', expecting 1 instead of 2")]
    [InlineData("${ one:5}", "invalid character in macro name")]
    [InlineData("${one:5", "end of filter in the middle of a macro expression")]
    [InlineData("${loop}", "macros are nested more than 16 deep")]
    public void Wrong_uses_are_refused(string filter, string message) =>
        Assert.Equal(message, Assert.Throws<Filters.Syntax.FilterException>(() => s_macros.Expand(filter, IsField)).Message);

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        // A folder cannot be read by anybody, whoever runs the tests.
        string folder = Directory.CreateTempSubdirectory("genshark-macros").FullName;
        Assert.Contains(folder, Assert.Throws<Filters.Syntax.FilterException>(() => MacroFile.Read(folder)).Message);
    }

    [Fact]
    public void A_misspelt_macro_brings_to_mind_the_right_one() =>
        Assert.Equal(["none"], Assert.Throws<Filters.Syntax.FilterException>(() => s_macros.Expand("${nome}", IsField)).Error.Suggestions);

    [Fact]
    public void Are_read_from_the_files_of_Wireshark_4_0_and_4_4()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, """
                # comment
                "mine","tcp.port == $1"
                "spaced" , "dns.qry.name contains \x22a\\b\x22"
                "newer" {$1 + $2 + 1}

                """);
            FilterMacros macros = MacroFile.Read(file);
            Assert.Equal("tcp.port == 80", macros.Expand("${mine:80}", IsField));
            Assert.Equal("dns.qry.name contains \"a\\b\"", macros.Expand("${spaced}", IsField));
            Assert.Equal("{fx.u8 + fx.u16 + 1}", macros.Expand("$newer(fx.u8,fx.u16)", IsField));

            File.WriteAllText(file, "mine = tcp\n");
            Assert.Equal($"{file}:1: a macro is \"name\",\"text\"", Assert.Throws<Filters.Syntax.FilterException>(() => MacroFile.Read(file)).Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static bool IsField(string name) => name is "fx.u8" or "fx.u16";
}
