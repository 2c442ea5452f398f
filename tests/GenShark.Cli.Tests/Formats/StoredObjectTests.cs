using System.Security.Cryptography;
using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Formats;

/// <summary>The files that <c>--export-objects</c> writes of the captures that <c>make/objects.txt</c> lists: names and bytes.</summary>
public sealed class StoredObjectTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("genshark-objects-");

    public static TheoryData<string, string> Objects() =>
    [
        .. File.ReadLines(Path.Combine(StoredCaptures.Folder, "make", "objects.txt"))
            .Select(line => line.Split(' ', 2)).Select(parts => (parts[0], parts[1])),
    ];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Objects))]
    public void Objects_are_saved_as_tshark_saves_them(string capture, string kind)
    {
        CommandRun run = CommandRun.Over(capture, "-q", "--export-objects", $"{kind},{_folder.FullName}");
        Assert.Equal("", run.Errors);
        Assert.Equal(StoredCaptures.Answer(capture, $"objects-{kind}.txt").TrimEnd('\n').Split('\n'), Saved());
    }

    [Fact]
    public void Objects_of_a_second_run_stand_beside_those_of_the_first()
    {
        for (int i = 0; i < 2; i++) CommandRun.Over("smb2-session.pcap", "-q", "--export-objects", $"smb,{_folder.FullName}");
        Assert.Equal(["%5cfolder", "%5cfolder(1)"], _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("dicom,folder")]
    [InlineData("http")]
    public void What_cannot_be_saved_is_refused_by_name(string wanted)
    {
        CommandRun run = CommandRun.Over("http.pcap", "-q", "--export-objects", wanted);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("genshark: \"--export-objects\" are specified as: <protocol>,<destdir>", run.ErrorLines[0]);
    }

    private IEnumerable<string> Saved() => _folder.EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullName)))}  {file.Name}");
}
