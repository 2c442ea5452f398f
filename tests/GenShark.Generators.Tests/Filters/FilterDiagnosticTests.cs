namespace GenShark.Generators.Tests.Filters;

/// <summary>What is wrong with a filter in a program is a compiler error at the characters of the literal that are wrong.</summary>
public sealed class FilterDiagnosticTests
{
    [Theory]
    [InlineData("\"{|GS0101:_ws.nonsense|} == 1\"")]
    [InlineData("\"_ws.malformed and {|GS0101:nonsense|}\"")]
    [InlineData("\"_ws.expert.message == \\\"\\u0041\\\" && {|GS0101:nonsense|}\"")]
    [InlineData("\"_ws.expert.message contains \\x0022a\\x22 && {|GS0101:nonsense|}\"")]
    [InlineData("@\"_ws.expert.message == \"\"a\"\" && {|GS0101:nonsense|}\"")]
    [InlineData("\"\"\"_ws.expert.message == \"a\" && {|GS0101:nonsense|}\"\"\"")]
    [InlineData("\"\"\"\n        _ws.expert.message == \"a\"\n          && {|GS0101:nonsense|}\n        \"\"\"")]
    [InlineData("\"_ws.malformed && \" + \"{|GS0101:nonsense|}\"")]
    [InlineData("Known + (\" && \" + \"{|GS0101:nonsense|}\")")]
    [InlineData("{|GS0101:Unknown|}")]
    [InlineData("\"_ws.expert.severity == {|GS0101:\\\"Loud\\\"|}\"")]
    [InlineData("\"_ws.malformed &&{|GS0101:\"|}")]
    [InlineData("{|GS0101:\"$nonsense(ip.src)\"|}")]
    [InlineData("{|GS0103:\"_ws.malformed and quake3\"|}")]
    [InlineData("\"_ws.expert.message matches {|GS0101:\\\"(\\\"|}\"")]
    public Task AFaultIsMarkedInTheLiteral(string literal) => Check($$"""[DisplayFilter({{literal}})] public static partial bool Passes(Dissection packet);""");

    [Theory]
    [InlineData("\"_ws.malformed\"")]
    [InlineData("\"\"")]
    [InlineData("\"_ws.expert.severity == \\\"Note\\\" or _ws.col.info contains \\\"a\\\"\"")]
    public Task ARightFilterHasNone(string literal) => Check($$"""[DisplayFilter({{literal}})] public static partial bool Passes(Dissection packet);""");

    [Theory]
    [InlineData("public static partial bool {|GS0102:Passes|}(Dissection packet, int other);")]
    [InlineData("public static partial bool {|GS0102:Passes|}(string packet);")]
    [InlineData("public static partial int {|GS0102:Passes|}(Dissection packet);")]
    [InlineData("public partial bool {|GS0102:Passes|}(Dissection packet);")]
    [InlineData("public static bool {|GS0102:Passes|}(Dissection packet) => true;")]
    [InlineData("public static partial bool {|GS0102:Passes|}(ref Dissection packet);")]
    [InlineData("public static partial bool {|GS0102:Passes|}<T>(Dissection packet);")]
    public Task AMethodTakesAPacket(string method) => Check($"[DisplayFilter(\"_ws.malformed\")] {method}");

    [Theory]
    [InlineData("DisplayFilter.Compile(\"{|GS0101:nonsense|} == 1\");")]
    [InlineData("DisplayFilter.Compile(\"_ws.malformed\");")]
    [InlineData("DisplayFilter.Compile(\"nonsense\", new FilterOptions());")]
    [InlineData("new Options { Filter = \"{|GS0101:nonsense|}\", Other = \"nonsense\" };")]
    [InlineData("Find(\"x\", \"_ws.malformed ==={|GS0101:\"|});")]
    [InlineData("string text = \"nonsense\"; DisplayFilter.Compile(text);")]
    public Task AConstantThatIsPassedAsAFilterIsChecked(string statement) => Check($$"""
            public static void Run() { {{(statement.StartsWith("new", StringComparison.Ordinal) ? "_ = " : "")}}{{statement}} }
            private static void Find(string name, [StringSyntax(DisplayFilterAttribute.Language)] string filter) { }
        """);

    private static Task Check(string members) => Declaration.CheckFile($$"""
        using System.Diagnostics.CodeAnalysis;
        using GenShark.Filters;

        public sealed class Options
        {
            [StringSyntax(DisplayFilterAttribute.Language)] public string Filter { get; init; } = "";
            public string Other { get; init; } = "";
        }

        public static partial class Program
        {
            private const string Known = "_ws.malformed", Unknown = "nonsense";
            {{members}}
        }
        """);
}
